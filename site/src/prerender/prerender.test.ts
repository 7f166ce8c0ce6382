import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fileOf } from '../file-of.ts';
import { createCounters } from '../take-portions.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { refuseOtherStyles } from './keep-bundle.ts';
import type { OpenBundle } from './open-bundle.ts';
import { readPageKeys, writePageKeys } from './page-keys.ts';
import { renderPages } from './render-pages.ts';
import { renderShare } from './render-share.ts';

describe('fileOf', () => {
  test.each([
    ['/', 'index.html'],
    ['/en/', 'en/index.html'],
    ['/en/factsheets/trees', 'en/factsheets/trees/index.html'],
    ['/404', '404.html'],
    ['/k/000000/index.html', 'k/000000/index.html'],
    ['/en/feed.xml', 'en/feed.xml'],
  ])('keeps the page %s in %s', (pathname, file) => {
    expect(fileOf(pathname)).toBe(file);
  });
});

describe('page keys', () => {
  test('are forgotten when the code changed or the file cannot be read, but not which pages there are', () => {
    const file = join(temporaryFolder(), 'cache/pages.json');
    const keys = new Map([['en/index.html', 'a']]);
    const read = (code: string) => readPageKeys(file, code, () => ['found/index.html']);
    expect(read('one')).toEqual(new Map([['found/index.html', '']]));
    writePageKeys(file, 'one', keys);
    expect(read('one')).toEqual(keys);
    expect(read('two')).toEqual(new Map([['en/index.html', '']]));
    writeFileSync(file, '{"code":');
    expect(read('one')).toEqual(new Map([['found/index.html', '']]));
  });
});

describe('renderPages', () => {
  test('writes each page where a server finds it', async () => {
    const out = temporaryFolder();
    const pages = ['/en/a', '/k/000000/index.html', '/404'].map((pathname) => ({
      pathname,
      cacheKey: undefined,
      render: async () => `The page at ${pathname}`,
    }));
    await renderPages(pages, out);
    for (const file of ['en/a/index.html', 'k/000000/index.html', '404.html'])
      expect(readFileSync(join(out, file), 'utf8')).toMatch(/^The page at /);
  });

  test('takes away the form without pictures that an earlier build left, with or without its page', async () => {
    const text = 'index.html';
    const out = temporaryFolder({
      [`en/a/text/${text}`]: '',
      [`en/b/text/${text}`]: '',
      [`en/b/${text}`]: '',
    });
    const pages = ['/en/a', '/en/b'].map((pathname) => ({
      pathname,
      cacheKey: undefined,
      render: async () => 'Without pictures',
    }));
    await renderPages(pages, out);
    expect(readdirSync(out, { recursive: true }).toSorted()).toEqual([
      'en',
      'en/a',
      'en/a/index.html',
      'en/b',
      'en/b/index.html',
    ]);
  });
});

describe('refuseOtherStyles', () => {
  const pageWith = (styles: readonly string[]) =>
    new Map([['a', { component: 'src/pages/a.astro', styles }]]);

  test('names a page whose styles the bundle would leave out', () => {
    expect(() => refuseOtherStyles(pageWith(['p { color: red }']))).toThrow(
      'src/pages/a.astro — has styles of its own or of a component. Put them into site/src/styles.',
    );
  });

  test('has nothing against a page without', () => {
    expect(() => refuseOtherStyles(pageWith([]))).not.toThrow();
  });
});

describe('renderShare', () => {
  /** Three files of code with 60, 2 and 120 pages. */
  const sizes = { a: 60, b: 2, c: 120 };
  const open = (looked: string[]): OpenBundle => ({
    components: Object.keys(sizes),
    pagesOf: async (component) => {
      looked.push(component);
      const size = z
        .enum(['a', 'b', 'c'])
        .transform((name) => sizes[name])
        .parse(component);
      return Array.from({ length: size }, (_, place) => ({
        pathname: `/${component}/${place}`,
        cacheKey: place === 0 ? undefined : `key ${place}`,
        render: async () => '<!DOCTYPE html>',
      }));
    },
  });
  const jobs = Object.keys(sizes).map((component) => ({ component }));

  test('makes all pages, each of them once, and gives their keys', async () => {
    const work = { jobs, next: createCounters(3), out: temporaryFolder() };
    const shares = await Promise.all([0, 1 / 3, 2 / 3].map((start) => renderShare(open([]), work, start)));
    const made = shares.flat();
    expect(made).toHaveLength(182);
    expect(new Set(made.map(([file]) => file)).size).toBe(182);
    expect(shares.every((share) => share.length > 0)).toBe(true);
    expect(new Map(made).get('b/0/index.html')).toBe('');
    expect(new Map(made).get('c/119/index.html')).toBe('key 119');
  });

  test('begins where it is told, and does not look for pages of which none is left', async () => {
    const work = { jobs, next: createCounters(3), out: temporaryFolder() };
    const looked: string[] = [];
    await renderShare(open(looked), work, 1 / 3);
    expect(looked).toEqual(['b', 'c', 'a']);
    expect(await renderShare(open(looked), work, 0)).toEqual([]);
    expect(looked).toHaveLength(3);
  });

  test('makes only the pages that it is told', async () => {
    const some = [{ component: 'c', places: [7, 119] }];
    const work = { jobs: some, next: createCounters(1), out: temporaryFolder() };
    expect(await renderShare(open([]), work, 0)).toEqual([
      ['c/7/index.html', 'key 7'],
      ['c/119/index.html', 'key 119'],
    ]);
  });
});
