import { describe, expect, test } from 'vitest';
import { sampleUnit } from '../testing/sample-records.ts';
import type { Described } from './manifest.ts';
import { isCurrent, planFor } from './plan.ts';

const described = (digest: string, other: Partial<Described> = {}): Described => ({
  pages: { '': [digest, 9_000] },
  pictures: {},
  ...other,
});

describe('a saved unit', () => {
  const unit = sampleUnit('/en/a/');
  test('is current while the release says the same', () => {
    expect(isCurrent(unit, described('aaaa'))).toBe(true);
  });

  test.each([
    ['its text changed', unit, described('bbbb')],
    [
      'it has a page more',
      unit,
      described('aaaa', { pages: { '': ['aaaa', 1], 'lessons/1/': ['cccc', 1] } }),
    ],
    ['it is gone', unit, undefined],
    ['it is known to be out of date', sampleUnit('/en/a/', { state: 'outdated' }), described('aaaa')],
    ['it came back', sampleUnit('/en/a/', { state: 'removed', digests: {} }), described('aaaa')],
  ])('is not current when %s', (_, saved, now) => {
    expect(isCurrent(saved, now)).toBe(false);
  });

  test('that is gone needs no second look while it stays gone', () => {
    expect(isCurrent(sampleUnit('/en/a/', { state: 'removed', digests: {} }), undefined)).toBe(true);
  });
});

test('counts only what is missing, a picture on two pages once', () => {
  const picture = { '/media/abc/640.webp': 5_000 };
  const plan = planFor(
    ['/en/a/', '/en/b/', '/en/c/'],
    new Map([
      ['/en/a/', described('aaaa', { pictures: picture })],
      ['/en/b/', described('bbbb', { pictures: picture })],
      ['/en/c/', described('cccc')],
    ]),
    new Map([['/en/a/', sampleUnit('/en/a/')]]),
  );
  expect(plan.units.map(({ needsPages }) => needsPages)).toEqual([false, true, true]);
  expect(plan).toMatchObject({ pageBytes: 18_000, pictureBytes: 5_000, pictureCount: 1 });
});
