import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { page, sealInput, writeFiles } from '../testing/built-site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { indexPages } from './index-pages.ts';
import { publishSearch } from './publish-search.ts';
import { sealRelease } from './seal.ts';

/** A page with the marks that every page of the site has that can be found. */
const found = (text: string) =>
  page(
    '<article data-pagefind-body="" data-pagefind-meta="kind:factsheet">' +
      `<h1 data-pagefind-meta="title">Title</h1><p data-pagefind-meta="summary">${text}</p></article>`,
  );

test('joins what several processes made of languages', async () => {
  const folder = temporaryFolder();
  const site = join(folder, 'site');
  const paths = ['en/a/index.html', 'fr/a/index.html', 'pt/a/index.html', 'pt/b/index.html'];
  writeFiles(
    site,
    Object.fromEntries(
      paths.map((path) => [path, found('seeds').replace('lang="en"', `lang="${path.slice(0, 2)}"`)]),
    ),
  );
  const listed = paths.map((path) => ({ path, bytes: 1 }));
  const filesOf = async (processes: number) => {
    const output = join(folder, `index-${processes}`);
    await indexPages(listed, site, output, undefined, processes);
    const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    return files.map(({ name, parentPath }) => join(parentPath.slice(output.length), name)).toSorted();
  };
  const [alone, together] = [await filesOf(1), await filesOf(2)];
  expect(together).toEqual(alone);
  const entry: unknown = JSON.parse(readFileSync(join(folder, 'index-2', 'pagefind-entry.json'), 'utf8'));
  expect(entry).toMatchObject({
    languages: { en: { page_count: 1 }, fr: { page_count: 1 }, pt: { page_count: 2 } },
  });
  expect(readdirSync(folder).toSorted()).toEqual(['index-1', 'index-2', 'site']);
});

test('indexes the pages that can be found, and only when one of them changed', async () => {
  const dataDir = temporaryFolder();
  const build = join(dataDir, 'build', 'site');
  const searches = join(dataDir, 'search');
  const release = async (pages: Readonly<Record<string, string>>, minute: number) => {
    writeFiles(build, pages);
    const input = await sealInput(dataDir, new Date(Date.UTC(2026, 10, 21, 12, minute)));
    const { folder } = sealRelease(input);
    await publishSearch.build(folder, input.files, searches);
    const entry: unknown = JSON.parse(
      readFileSync(join(folder, 'site', 'pagefind', 'pagefind-entry.json'), 'utf8'),
    );
    return { entry, index: readlinkSync(join(folder, 'site', 'pagefind')) };
  };
  const first = await release({ 'en/a/index.html': found('seeds'), 'en/index.html': page('a list') }, 1);
  expect(first.entry).toMatchObject({ languages: { en: { page_count: 1 } } });
  const second = await release({ 'en/index.html': page('another, longer list') }, 2);
  expect(second.index).toBe(first.index);
  const third = await release({ 'en/a/index.html': found('seeds and tools') }, 3);
  expect(third.index).not.toBe(first.index);
});

test('gives way to the next release, but not when there is no index before', async () => {
  const dataDir = temporaryFolder();
  const build = join(dataDir, 'build', 'site');
  const searches = join(dataDir, 'search');
  const release = async (text: string, minute: number, previous?: string) => {
    writeFiles(build, { 'en/a/index.html': found(text) });
    const { files, ...input } = await sealInput(dataDir, new Date(Date.UTC(2026, 10, 21, 12, minute)));
    const { folder } = sealRelease({ ...input, files });
    publishSearch.keepPrevious(folder, previous);
    return { folder, files };
  };
  const one = await release('seeds', 1);
  expect(await publishSearch.build(one.folder, one.files, searches, () => true)).toBe(true);
  const first = readlinkSync(join(one.folder, 'site', 'pagefind'));

  const two = await release('seeds and tools', 2, one.folder);
  expect(await publishSearch.build(two.folder, two.files, searches, () => true)).toBe(false);
  expect(readlinkSync(join(two.folder, 'site', 'pagefind'))).toBe(first);

  expect(await publishSearch.build(two.folder, two.files, searches)).toBe(true);
  expect(readlinkSync(join(two.folder, 'site', 'pagefind'))).not.toBe(first);
});
