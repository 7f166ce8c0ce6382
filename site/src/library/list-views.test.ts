import { describe, expect, test } from 'vitest';
import { factsheet, paper, sampleLibrary, topic } from '../testing/sample-library.ts';
import { listViews } from './list-views.ts';

const many = Array.from({ length: 31 }, (_, index) =>
  factsheet(`sheet-${index}`, { en: `Sheet ${index}` }, { countries: ['NE'], topics: ['health'] }),
);
const views = listViews(
  sampleLibrary(
    [
      ...many,
      paper('one', { fr: 'Un' }, { countries: ['MW', 'NE'] }),
      paper('two', { en: 'Two', fr: 'Deux' }, { countries: ['MW'], datePublished: '2023-01-01' }),
    ],
    [topic('health', { en: 'Health', fr: 'Santé' })],
  ),
);
const at = (href: string) => views.find((view) => view.href === href);

describe('listViews', () => {
  test('gives no address twice', () => {
    expect(new Set(views.map(({ href }) => href)).size).toBe(views.length);
  });

  test('leads by every filter to a list that is there and holds as many entries as it says', () => {
    for (const { filters } of views) {
      for (const { count, href } of filters.flatMap(({ options }) => options))
        expect(at(href)?.total).toBe(count);
    }
  });

  test('cuts long lists into pages, newest first', () => {
    expect(at('/en/library/')).toMatchObject({ page: 1, pages: 2, total: 32, cards: { length: 30 } });
    expect(at('/en/library/')?.cards[0]?.slug).toBe('two');
    expect(at('/en/library/page/2/')).toMatchObject({
      page: 2,
      cards: { length: 2 },
      filters: [],
      elsewhere: [],
    });
  });

  test('shows what can be read in its language, and says what is written in others', () => {
    const french = at('/fr/library/countries/ne/');
    expect(french?.cards.map(({ slug }) => slug)).toEqual(['one']);
    expect(french?.elsewhere).toMatchObject([
      { lang: 'en', count: 31, href: '/en/library/countries/ne/', cards: { length: 6 } },
    ]);
  });

  test('has a list for every value in every language of the site, for cards in that language lead there', () => {
    expect(at('/es/library/countries/mw/')).toMatchObject({
      total: 0,
      elsewhere: [{ lang: 'fr' }, { lang: 'en' }].reverse(),
    });
    expect(at('/pt/library/topics/health/')?.label).toMatchObject({ text: 'Health', lang: 'en' });
  });

  test('narrows a list to a kind where it holds any', () => {
    expect(at('/en/library/countries/ne/factsheets/')?.total).toBe(31);
    expect(at('/es/library/countries/ne/factsheets/')).toBeUndefined();
  });
});
