import { expect, test } from 'vitest';
import { factsheet, paper, sampleLibrary, topic } from '../testing/sample-library.ts';
import { gapMapViews, gapPlaceViews } from './gap-views.ts';

const placed = { topics: ['water'], countries: ['MW'], levels: ['community'] };
const library = sampleLibrary(
  [
    paper('one', { en: 'One' }, { ...placed, dimensions: ['social', 'economic'] }),
    factsheet('two', { fr: 'Deux' }, { ...placed, dimensions: ['social'] }),
    paper('nowhere', { en: 'Nowhere' }, { topics: ['seeds'] }),
    paper(
      'old',
      { en: 'Old' },
      { ...placed, dimensions: ['social'], lifecycle: 'withdrawn', withdrawal: { date: '2023-01-01' } },
    ),
  ],
  [topic('water', { en: 'Water' }), topic('seeds', { en: 'Seeds' })],
);
const [map] = gapMapViews(library);

test('counts what still holds at each level and in each dimension, whatever its language', () => {
  const [topics, countries] = map?.facets ?? [];
  const water = topics?.rows.find(({ text }) => text === 'Water');
  expect(water?.counts).toHaveLength(9);
  expect(water?.counts.filter(({ count }) => count > 0)).toEqual([
    { level: 'community', dimension: 'economic', count: 1 },
    { level: 'community', dimension: 'social', count: 2 },
  ]);
  expect(countries?.rows.map(({ text, href }) => [text, href])).toEqual([
    ['Malawi', '/en/gap-map/countries/mw/'],
  ]);
});

test('shows a topic of which nobody says where it stands as empty, and how many publications say nothing', () => {
  const seeds = map?.facets[0]?.rows.find(({ text }) => text === 'Seeds');
  expect(seeds?.href).toBeUndefined();
  expect(seeds?.counts.every(({ count }) => count === 0)).toBe(true);
  expect(map?.unplaced).toBe(1);
});

test('has a page for every row with a link, in every language, with what is counted there', () => {
  const places = gapPlaceViews(library);
  expect(places.filter(({ locale }) => locale === 'ar').map(({ href }) => href)).toEqual([
    '/ar/gap-map/topics/water/',
    '/ar/gap-map/countries/mw/',
  ]);
  const english = places.find(({ href }) => href === '/en/gap-map/topics/water/');
  expect(
    english?.cells.map(({ dimension, entries }) => [dimension, entries.map(({ text }) => text)]),
  ).toEqual([
    ['economic', ['One']],
    ['social', expect.arrayContaining(['One', 'Deux'])],
  ]);
  expect(english?.cells[1]?.entries.find(({ text }) => text === 'Deux')).toMatchObject({
    lang: 'fr',
    href: '/fr/factsheets/two/',
  });
});
