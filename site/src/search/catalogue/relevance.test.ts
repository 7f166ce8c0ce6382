import { beforeAll, describe, expect, test } from 'vitest';
import { readKnownItems, reciprocalRank } from '../testing/known-items.ts';
import { readLibrary } from '../testing/read-library.ts';
import { Catalogue } from './read/catalogue.ts';
import { makeCatalogue } from './write/make-catalogue.ts';

let catalogue: Catalogue;

beforeAll(async () => {
  const files = makeCatalogue(await readLibrary());
  catalogue = await Catalogue.open((path) => Promise.resolve(files.get(path) ?? ''));
});

/** The addresses of the first ten results, without their language. */
async function firstTen(query: string, lang: string): Promise<string[]> {
  const { things } = await catalogue.find(query, lang);
  const found = await Promise.all(things.slice(0, 10).map((thing) => catalogue.read(thing, [lang])));
  return found.map(({ href }) => href.slice(4));
}

describe.each(['known-items', 'held-out'] as const)('the searches in %s', (name) => {
  test('find the thing that was meant among the first, by their mean reciprocal rank', async () => {
    const ranks: number[] = [];
    const missed: string[] = [];
    for (const { lang, query, path } of readKnownItems(name)) {
      const found = await firstTen(query, lang);
      const rank = reciprocalRank(found, path);
      ranks.push(rank);
      if (rank < 1) missed.push(`${lang} ${query}: ${rank.toFixed(2)}, first ${found[0]}`);
    }
    const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
    expect(mean, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
