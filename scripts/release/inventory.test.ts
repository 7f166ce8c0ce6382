import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { page, writeFiles } from '../testing/built-site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { describeFile } from './describe-files.ts';
import { addressOf, takeInventory } from './inventory.ts';

test('knows a file again by its size and time, and reads a changed one anew', async () => {
  const folder = temporaryFolder();
  const build = join(folder, 'site');
  writeFiles(build, { 'en/index.html': page('one'), 'a.txt': 'same' });
  const { files: first, keep } = await takeInventory(build, join(folder, 'cache.json'));
  keep();
  writeFiles(build, { 'en/index.html': page('two, longer') });
  utimesSync(join(build, 'a.txt'), 1, (first.get('a.txt')?.mtimeMs ?? 0) / 1000);
  const { files: second } = await takeInventory(build, join(folder, 'cache.json'));
  expect(second.get('en/index.html')?.sha256).not.toBe(first.get('en/index.html')?.sha256);
  expect(second.get('a.txt')?.sha256).toBe(first.get('a.txt')?.sha256);
});

test('forgets a file that is gone', async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'site'), { 'a.txt': 'a' });
  (await takeInventory(join(folder, 'site'), join(folder, 'cache.json'))).keep();
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
