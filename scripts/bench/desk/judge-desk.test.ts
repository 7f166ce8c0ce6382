import { expect, test } from 'vitest';
import { judgePage, judgePaper, judgePublishing, tellFirst } from './judge-desk.ts';

test('a page is judged by its middle visit, without the first', () => {
  expect(judgePage({ name: 'list', visits: [5_000, 1_400, 900, 800] })).toBe(
    'kept    list is seen after 0.90 s (1.40, 0.90, 0.80; the first time 5.00); at most 1.00',
  );
  expect(judgePage({ name: 'list', visits: [100, 1_001, 1_001, 800] })).toMatch(/^MISSED/);
});

test('a page that was never seen keeps no promise', () => {
  expect(judgePage({ name: 'list', visits: [] })).toMatch(/^MISSED/);
});

test('papers and publications are judged by their own promises', () => {
  expect(judgePaper(9_990)).toMatch(/^kept .* after 9\.99 s; at most 10\.00$/);
  expect(judgePaper(10_010)).toMatch(/^MISSED/);
  expect(judgePublishing({ clicks: 2, milliseconds: 19_000 })).toMatch(/^kept .* 2 clicks and 19\.00 s/);
  expect(judgePublishing({ clicks: 2, milliseconds: 21_000 })).toMatch(/^MISSED/);
  expect(tellFirst({ clicks: 2, milliseconds: 21_000 })).toMatch(/^first .* 21\.00 s/);
});
