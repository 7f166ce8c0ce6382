import { readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { page, writeFiles } from '../testing/built-site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { describeFile } from './describe-files.ts';
import { addressOf, readPrevious, takeInventory } from './inventory.ts';

test('knows a file again by its size and time, and reads a changed one anew', async () => {
  const folder = temporaryFolder();
  const build = join(folder, 'site');
  writeFiles(build, { 'en/index.html': page('one'), 'a.txt': 'same' });
  const { files: first, keep } = await takeInventory(build, join(folder, 'cache.json'));
  keep(true);
  writeFiles(build, { 'en/index.html': page('two, longer') });
  utimesSync(join(build, 'a.txt'), 1, (first.get('a.txt')?.mtimeMs ?? 0) / 1000);
  const { files: second } = await takeInventory(build, join(folder, 'cache.json'));
  expect(second.get('en/index.html')?.sha256).not.toBe(first.get('en/index.html')?.sha256);
  expect(second.get('a.txt')?.sha256).toBe(first.get('a.txt')?.sha256);
});

/** Makes folders as old as if the build had been made yesterday. */
function age(...folders: readonly string[]): void {
  for (const folder of folders) utimesSync(folder, 1, 1);
}

test('asks for no file in a folder that nobody wrote into', async () => {
  const folder = temporaryFolder();
  const build = join(folder, 'site');
  writeFiles(build, { 'en/a/index.html': page('a'), 'en/b/index.html': page('b') });
  age(build, join(build, 'en'), join(build, 'en/a'), join(build, 'en/b'));
  const { files: first, keep } = await takeInventory(build, join(folder, 'cache.json'));
  keep(true);
  // Nothing in a build is written over; this would be noticed by its own size and time alone.
  writeFileSync(join(build, 'en/a/index.html'), page('a, longer'));
  writeFiles(build, { 'en/b/index.html': page('b, longer'), 'en/c/index.html': page('c') });
  const { files } = await takeInventory(build, join(folder, 'cache.json'));
  expect([...files.keys()].sort()).toEqual(['en/a/index.html', 'en/b/index.html', 'en/c/index.html']);
  expect(files.get('en/a/index.html')).toEqual(first.get('en/a/index.html'));
  expect(files.get('en/b/index.html')?.sha256).toBe(describeFile(build, 'en/b/index.html').sha256);
});

test('lists a folder again that was written into at the time of the last run', async () => {
  const folder = temporaryFolder();
  const build = join(folder, 'site');
  writeFiles(build, { 'a.txt': 'a' });
  const { mtimeMs } = statSync(build);
  (await takeInventory(build, join(folder, 'cache.json'))).keep(true);
  writeFiles(build, { 'b.txt': 'b' });
  utimesSync(build, mtimeMs / 1_000, mtimeMs / 1_000);
  const { files } = await takeInventory(build, join(folder, 'cache.json'));
  expect([...files.keys()].sort()).toEqual(['a.txt', 'b.txt']);
});

test('knows files of the catalogue again when its folder has got another name', async () => {
  const folder = temporaryFolder();
  const place = join(folder, 'site', 'catalogue', 'by-hash');
  writeFiles(join(place, 'one'), { 'en/1.txt': 'one', 'words/0.txt': 'words' });
  age(join(place, 'one'), join(place, 'one/en'), join(place, 'one/words'));
  const { files: first, keep } = await takeInventory(join(folder, 'site'), join(folder, 'cache.json'));
  keep(true);
  renameSync(join(place, 'one'), join(place, 'two'));
  // Only reading it again would tell.
  writeFileSync(join(place, 'two/en/1.txt'), 'ONE');
  writeFiles(join(place, 'two'), { 'words/0.txt': 'changed' });
  const { files } = await takeInventory(join(folder, 'site'), join(folder, 'cache.json'));
  expect(files.get('catalogue/by-hash/two/en/1.txt')).toBeDefined();
  expect(files.get('catalogue/by-hash/two/en/1.txt')).toEqual(first.get('catalogue/by-hash/one/en/1.txt'));
  expect(files.get('catalogue/by-hash/two/words/0.txt')?.bytes).toBe('changed'.length);
  expect(files.size).toBe(2);
});

test('remembers what is written in any script, in letters that take a byte', async () => {
  const folder = temporaryFolder();
  const build = join(folder, 'site');
  const cache = join(folder, 'cache.json');
  writeFiles(build, { 'ar/index.html': page('<a id="é" href="/ar/عودة/">🙂</a>'), 'é.txt': 'é' });
  const { files, keep } = await takeInventory(build, cache);
  keep(true);
  expect(readFileSync(cache, 'utf8')).not.toMatch(/[^\0-\x7f]/);
  const known = readPrevious(cache).files;
  expect(known.size).toBe(2);
  for (const [path, file] of files) expect(known.get(path)).toEqual(file);
});

test('forgets a file that is gone', async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'site'), { 'a.txt': 'a' });
  (await takeInventory(join(folder, 'site'), join(folder, 'cache.json'))).keep(true);
  const { files } = await takeInventory(join(folder, 'other'), join(folder, 'cache.json'));
  expect([...files.keys()]).toEqual([]);
});

test('gives pages their address', () => {
  expect(['index.html', 'en/index.html', '404.html', 'media/x.jpg'].map(addressOf)).toEqual([
    '/',
    '/en/',
    '/404.html',
    '/media/x.jpg',
  ]);
});

test('finds the same in many files, which several threads read, as in each of them alone', async () => {
  const folder = temporaryFolder();
  const build = join(folder, 'site');
  const pages = Array.from({ length: 401 }, (_, index) => [
    `en/${index}/index.html`,
    page(`<a href="/en/${index + 1}/">on</a>`),
  ]);
  writeFiles(build, Object.fromEntries(pages));
  const { files } = await takeInventory(build, join(folder, 'cache.json'));
  expect(files.size).toBe(401);
  for (const [path, { sha256, page: facts }] of files)
    expect({ sha256, page: facts }).toEqual(describeFile(build, path));
});
