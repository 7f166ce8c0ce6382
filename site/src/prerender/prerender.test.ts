import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { refuseOtherStyles } from './keep-bundle.ts';
import { readPageKeys, writePageKeys } from './page-keys.ts';
import { fileOf } from '../file-of.ts';
import { renderPages } from './render-pages.ts';
import { createCounter, takePortions } from './take-portions.ts';

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
  const render = async ({ url }: Request, component: string) =>
    new Response(`${component} at ${new URL(url).pathname}`);

  test('writes each page where a server finds it', async () => {
    const out = temporaryFolder();
    const jobs = [
      { pathname: '/en/a', component: 'A' },
      { pathname: '/k/000000/index.html', component: 'B' },
    ];
    await renderPages(render, jobs, { out, site: 'https://hub.example' });
    expect(readFileSync(join(out, 'en/a/index.html'), 'utf8')).toBe('A at /en/a/');
    expect(readFileSync(join(out, 'k/000000/index.html'), 'utf8')).toBe('B at /k/000000/index.html');
  });

  test('writes what a page hands over, and does not look for it in the response', async () => {
    const out = temporaryFolder();
    const handOver = async (_request: Request, _component: string, take: (page: string) => void) => {
      take('Handed over');
      return new Response('');
    };
    await renderPages(handOver, [{ pathname: '/en/a', component: 'A' }], {
      out,
      site: 'https://hub.example',
    });
    expect(readFileSync(join(out, 'en/a/index.html'), 'utf8')).toBe('Handed over');
  });

  test('takes the page for what is not found as it answers', async () => {
    const out = temporaryFolder();
    const notFound = async () => new Response('Nothing here', { status: 404 });
    await renderPages(notFound, [{ pathname: '/404', component: 'A' }], { out, site: 'https://hub.example' });
    expect(readFileSync(join(out, '404.html'), 'utf8')).toBe('Nothing here');
  });

  test('fails when a page answers with anything but itself', async () => {
    const gone = async () => new Response('', { status: 404 });
    const place = { out: temporaryFolder(), site: 'https://hub.example' };
    await expect(renderPages(gone, [{ pathname: '/en/a', component: 'A' }], place)).rejects.toThrow(
      'The page /en/a answers with status 404.',
    );
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

describe('takePortions', () => {
  test('gives every job to one of the threads that share a counter, and to one only', () => {
    const jobs = Array.from({ length: 120 }, (_, index) => index);
    const next = createCounter();
    const [one, other] = [takePortions(jobs, next), takePortions(jobs, next)];
    const taken = [one.next(), other.next(), other.next(), one.next(), other.next()];
    expect(taken.flatMap(({ value }) => value ?? [])).toEqual(jobs);
    expect(taken.map(({ done }) => done)).toEqual([false, false, false, true, true]);
  });
});
