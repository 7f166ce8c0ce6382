import { expect, test, vi } from 'vitest';
import { styleBody } from './style-body.ts';

const asked = vi.hoisted(() => ({ opening: '', late: '' }));
vi.mock('./page-styles.ts', () => ({
  pageStyles: (body: string, end: number) => {
    asked.opening = body.slice(0, end);
    return { head: 'p{top:0}', late: asked.late };
  },
}));

const body =
  '<header>Site</header><main><article><header><h1>Wells</h1></header><p>Text</p></article></main>';

test('styles for what follows stand at the end of the opening, as text is written', () => {
  asked.late = 'p::before{content:"<&"}';
  expect(styleBody(body, 'en')).toEqual({
    styles: 'p{top:0}',
    body: body.replace(
      '</header><p>',
      '<div lang="zxx" hidden><svg><style>p::before{content:"&lt;&amp;"}</style></svg></div></header><p>',
    ),
  });
  expect(asked.opening).toBe('<header>Site</header><main><article><header><h1>Wells</h1>');
});

test('a page whose main part has no header has all styles in its head', () => {
  asked.late = '';
  const plain = '<header>Site</header><main><p>Text</p></main>';
  expect(styleBody(plain, 'en')).toEqual({ styles: 'p{top:0}', body: plain });
  expect(asked.opening).toBe(plain);
});
