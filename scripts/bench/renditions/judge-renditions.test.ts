import { expect, test } from 'vitest';
import { medianAfterFirst } from '../verdict.ts';
import { judgeRenditions, type MeasuredFile } from './judge-renditions.ts';

const file = (name: string, milliseconds: number, bytes = 1): MeasuredFile => ({
  name,
  milliseconds: [9_999, milliseconds, milliseconds, milliseconds],
  processor: [9_999, 1],
  bytes,
});
const files = (
  pdf: number,
  epub: number,
  pdfBytes: number,
  epubBytes: number,
  image = { milliseconds: 20, bytes: 40_960 },
) => [
  file('paper, PDF', pdf, 300_000),
  file('paper, EPUB', epub, 80_000),
  file('paper without pictures, PDF', pdf, pdfBytes),
  file('paper without pictures, EPUB', epub, epubBytes),
  file('share image, en', 20, 40_960),
  file('share image, ar', image.milliseconds, image.bytes),
  file('floor: a bare page, PDF', 10),
  file('floor: the parts of the paper zipped', 20),
];
const verdicts = (lines: readonly string[]) => lines.map((line) => line.slice(0, 6).trim());

test('says of each promise whether it is kept, and nothing of the distance from the floor', () => {
  const kept = ['kept', 'kept', 'kept', 'kept', 'kept', ''];
  expect(verdicts(judgeRenditions(files(900, 100, 200_000, 40_000)))).toEqual(kept);
  expect(verdicts(judgeRenditions(files(900, 101, 200_001, 40_001)))).toEqual([
    'MISSED',
    'MISSED',
    'MISSED',
    'kept',
    'kept',
    '',
  ]);
  for (const image of [
    { milliseconds: 21, bytes: 1 },
    { milliseconds: 1, bytes: 40_961 },
  ])
    expect(verdicts(judgeRenditions(files(900, 100, 1, 1, image)))[4]).toBe('MISSED');
  expect(judgeRenditions(files(900, 100, 1, 1)).at(-1)).toMatch(/90\.0 × .* 5\.0 ×/);
});

test('takes the middle of the times after the first', () => {
  expect(medianAfterFirst([1, 9, 3, 5])).toBe(5);
});

test('refuses to judge what was not measured', () => {
  expect(() => judgeRenditions(files(1, 1, 1, 1).slice(1))).toThrow('“paper, PDF” was not measured.');
});
