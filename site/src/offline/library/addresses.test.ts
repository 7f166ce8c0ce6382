import { expect, test } from 'vitest';
import { addressesIn, isLibraryPage, localeOf, unitOf } from './addresses.ts';

test.each([
  ['/en/factsheets/wells/', '/en/factsheets/wells/'],
  ['/en/factsheets/wells/lessons/2/', '/en/factsheets/wells/'],
  ['/ar/evaluation-briefs/final/recommendations/12/', '/ar/evaluation-briefs/final/'],
  ['/fr/library/topics/housing/page/3/', '/fr/library/topics/housing/'],
  ['/en/lessons/page/2/', '/en/lessons/'],
  ['/en/lessons/', '/en/lessons/'],
])('saves %s with %s', (address, unit) => {
  expect(unitOf(address)).toBe(unit);
});

test('tells the addresses of a unit from what ends them', () => {
  expect(addressesIn('/en/a/', { '': 'x', 'lessons/1/': 'y' })).toEqual(['/en/a/', '/en/a/lessons/1/']);
});

test('knows the page of what is saved in every language, and no other', () => {
  expect(isLibraryPage('/pt/saved/')).toBe(true);
  expect(isLibraryPage('/pt/news/saved/')).toBe(false);
  expect(localeOf('/pt/saved/')).toBe('pt');
});
