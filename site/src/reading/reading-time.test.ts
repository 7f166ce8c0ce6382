import { expect, test } from 'vitest';
import { readingTimeOf } from './reading-time.ts';

const words = (count: number) => `<p>${'word '.repeat(count)}</p><style>a b c</style>`;

test('counts words, and none of what no one reads', () => {
  expect(readingTimeOf('<p class="a b">One <b>two</b> – three.</p><script>four()</script>', 'en').words).toBe(
    3,
  );
});

test('counts words of elements side by side apart', () => {
  expect(readingTimeOf('<ul><li>One</li><li>two</li></ul>', 'en').words).toBe(2);
});

test('takes longer for the same number of words where a word says more', () => {
  expect(readingTimeOf(words(2_280), 'en').minutes).toBe(10);
  expect(readingTimeOf(words(2_280), 'ar').minutes).toBe(17);
});

test('is never less than a minute', () => {
  expect(readingTimeOf('<p>One.</p>', 'fr')).toEqual({ words: 1, minutes: 1 });
});
