import { expect, test } from 'vitest';
import { keepWhole } from './keep-whole.ts';

test.each([
  ['The EU–IOM hub', 'The <span class="whole">EU–IOM</span> hub'],
  ['2018–2021, EU–IOM', '<span class="whole">2018–2021</span>, <span class="whole">EU–IOM</span>'],
  ['Jobs – and after & on', 'Jobs – and after &amp; on'],
  ['العمل (EU–IOM)', 'العمل (<span class="whole">EU–IOM</span>)'],
])('%s stays together', (title, html) => {
  expect(keepWhole(title).toString()).toBe(html);
});
