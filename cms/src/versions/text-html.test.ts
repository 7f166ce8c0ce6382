import { expect, it } from 'vitest';
import { textToHtml } from './text-html.ts';

it('writes plain texts as paragraphs that say just that', () => {
  expect(textToHtml('One <b>\n\nTwo & three')).toBe('<p>One &lt;b&gt;</p><p>Two &amp; three</p>');
  expect(textToHtml(['kmh', 'iom'])).toBe('<p>kmh</p><p>iom</p>');
  expect([textToHtml(undefined), textToHtml(null), textToHtml(' ')]).toEqual(['', '', '']);
});
