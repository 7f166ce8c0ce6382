import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page, writeFiles } from '../testing/built-site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { compressFiles, readKeptForms } from './compress.ts';
import { takeInventory } from './inventory.ts';

const words = Array.from({ length: 900 }, (_, index) => `word${(index * 7919) % 613}`).join(' ');
const atEffort = (html: string, effort: number) =>
  brotliCompressSync(html, {
    params: { [constants.BROTLI_PARAM_QUALITY]: effort, [constants.BROTLI_PARAM_SIZE_HINT]: html.length },
  }).length;

test('presses pages that are to come in one round trip harder than others, and each content once', async () => {
  const folder = temporaryFolder();
  const cache = join(folder, 'cache');
  const [factsheet, list] = [page(words, { kind: 'factsheet' }), page(words, { kind: 'list' })];
  writeFiles(join(folder, 'site'), {
    'en/a/index.html': factsheet,
    'en/index.html': list,
    'en/again/index.html': list,
    'small.txt': 'few',
    // One of thousands that programs ask for one by one.
    'files/a/en.card.html': words.slice(0, 3_000),
    'k/000000/index.html': page(words.slice(0, 1_000)),
  });
  const { files } = await takeInventory(join(folder, 'site'), join(folder, 'inventory.json'));
  const made = await compressFiles(files, join(folder, 'site'), readKeptForms(cache));
  expect([...made.keys()].toSorted()).toEqual(['en/a/index.html', 'en/again/index.html', 'en/index.html']);
  expect(made.get('en/a/index.html')?.bytes).toBe(atEffort(factsheet, 11));
  expect(made.get('en/index.html')?.bytes).toBe(atEffort(list, 5));
  expect(atEffort(list, 10)).toBeLessThan(atEffort(list, 5));
  expect(brotliDecompressSync(readFileSync(made.get('en/a/index.html')?.file ?? '')).toString()).toBe(
    factsheet,
  );
  expect(readdirSync(cache)).toHaveLength(2);

  // What is kept is taken as it is.
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'kept');
  expect(await compressFiles(files, join(folder, 'site'), readKeptForms(cache))).toEqual(made);
  expect(readFileSync(made.get('en/index.html')?.file ?? '', 'utf8')).toBe('kept');
});

test('stops when nobody wants it any more', async () => {
  const folder = temporaryFolder();
  const build = join(folder, 'site');
  writeFiles(build, { 'en/index.html': page(words), 'fr/index.html': page(words, { lang: 'fr' }) });
  const { files } = await takeInventory(build, join(folder, 'inventory.json'));
  const made = await compressFiles(files, build, readKeptForms(join(folder, 'cache')), AbortSignal.abort());
  expect(made.size).toBe(0);
  expect(readdirSync(join(folder, 'cache'))).toEqual([]);
});
