import { describe, expect, test } from 'vitest';
import { nastyHtml, nastyText } from '../testing/nasty-text.ts';
import { attributes, Html, html, join } from './html.ts';

describe('html', () => {
  test('escapes every text that is put into a template', () => {
    expect(html`<p title="${nastyText}">${nastyText}</p>`.toString()).toBe(
      `<p title="${nastyHtml}">${nastyHtml}</p>`,
    );
  });

  test('takes the result of another template as it is', () => {
    expect(html`<p>${html`<b>${'a<b'}</b>`}</p>`.toString()).toBe('<p><b>a&lt;b</b></p>');
  });

  test('writes lists one after another, and nothing for what is absent', () => {
    expect(html`<p>${['a', html`<br>`, ['<'], undefined, false, 0]}</p>`.toString()).toBe(
      '<p>a<br>&lt;0</p>',
    );
  });

  test('leaves no line break of the source between elements, and one space within a tag', () => {
    const source = html`<a
      href="/x"
      class="y"
      ><b>${'one\n  two'}</b>
      <i></i>
    </a>`;
    expect(source.toString()).toBe('<a href="/x" class="y"><b>one\n  two</b><i></i></a>');
  });

  test('keeps spaces that stand on one line', () => {
    expect(html`<b>${'a'}</b> <i>${'b'}</i>`.toString()).toBe('<b>a</b> <i>b</i>');
  });

  test('cannot be made from a string', () => {
    expect(() => Reflect.construct(Html, ['<b>', Symbol('other')])).toThrow(TypeError);
  });
});

describe('attributes', () => {
  test('leaves out what is undefined or false, and writes true without a value', () => {
    const written = attributes({ href: '/a"b', title: undefined, hidden: true, open: false, colspan: 2 });
    expect(written.toString()).toBe(' href="/a&quot;b" hidden colspan="2"');
  });
});

describe('join', () => {
  test('puts the separator between pieces only', () => {
    expect(join(['a', html`<b></b>`, '<'], ', ').toString()).toBe('a, <b></b>, &lt;');
  });
});
