import { mkdtempSync, rmSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate } from '../../scripts/bench/generate.ts';
import { makeCatalogue, type CatalogueFiles } from '../../site/src/search/catalogue/write/make-catalogue.ts';
import { firstSearch, wireBytes } from '../../site/src/search/testing/counted-catalogue.ts';
import { readKnownItems } from '../../site/src/search/testing/known-items.ts';
import { readLibrary } from '../../site/src/search/testing/read-library.ts';
import { projectRoot } from '../fixtures/workplace.ts';

/*
 * The sample library among a few hundred made-up publications. What a search takes hardly grows with the library: files of words and
 * lists are cut at one size, however many there are; a word is one or two of them; results are eight small files at most. Only the
 * manifest and a frequent word's list of things grow. `pnpm bench search --documents 5000` measures that.
 */
const documents = 300;
let folder: string;
let files: CatalogueFiles;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kmh-search-bytes-'));
  const record = join(folder, 'entries');
  generate({ documents, seed: 7, dir: record });
  cpSync(join(projectRoot, 'content/entries'), record, { recursive: true });
  files = makeCatalogue(await readLibrary(record));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`The catalogue has no ${path}.`);
  return text;
};

test('the first results of every search that people are known to make come in at most 17 KB beside the script', async () => {
  const heavy: string[] = [];
  for (const { lang, query } of [...readKnownItems('known-items'), ...readKnownItems('held-out')]) {
    const { bytes, requests } = await firstSearch(read, query, lang);
    if (bytes > 17_408) heavy.push(`${lang} ${query}: ${bytes} bytes in ${requests} requests`);
  }
  expect(heavy).toEqual([]);
});

test('no file of words or lists is larger than one round trip carries, and no file of records than a packet or two', () => {
  const largest = (part: RegExp) =>
    Math.max(...[...files].filter(([path]) => part.test(path)).map(([, text]) => wireBytes(text)));
  expect(largest(/\/(?:words|lists)\//)).toBeLessThanOrEqual(5_000);
  expect(largest(/\/(?:en|fr|es|ar|pt)\//)).toBeLessThanOrEqual(2_000);
  expect(largest(/^index\.txt$/)).toBeLessThanOrEqual(2_500);
});
