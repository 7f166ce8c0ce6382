import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { printCard, readFragment } from './search-card.ts';

const fragment = {
  url: '/fr/factsheets/seeds/',
  content: 'The whole text, which a card leaves out.',
  meta: {
    kind: 'factsheet',
    title: 'Graines\tet\nsemences',
    summary: 'Un résumé.',
    date: '2024-03',
    countries: 'MW ZA',
  },
};
const file = (text: string) => gzipSync(Buffer.from(text));

test('a card is what a result shows of a page, a field after another', () => {
  const card = printCard(readFragment(file(`pagefind_dcd${JSON.stringify(fragment)}`)));
  expect(card).toBe('factsheet\nfactsheets/seeds/\tGraines et semences\tUn résumé.\t2024-03\tMW ZA\t\t');
});

test('a page’s file in another form than Pagefind’s is refused, so that no release shows empty results', () => {
  expect(() => readFragment(file(JSON.stringify(fragment)))).toThrow('not known');
  expect(() => readFragment(file('pagefind_dcd{"url":"/en/"}'))).toThrow();
});
