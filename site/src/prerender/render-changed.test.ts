import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Renders a bundle of two pages, of which the second may fail, into a data folder that holds pages of other code. */
async function renderOver({ fails }: { readonly fails: boolean }) {
  const data = temporaryFolder({
    'cache/pages.json': JSON.stringify({
      code: 'old',
      keys: [
        ['a/index.html', 'key'],
        ['gone/index.html', 'key'],
      ],
    }),
    'build/site/a/index.html': 'Old',
    'build/site/gone/index.html': 'Old',
  });
  mkdirSync(join(data, 'build/bundle'), { recursive: true });
  writeFileSync(
    join(data, 'build/bundle/entry.mjs'),
    `const segments = [[{ content: 'name', dynamic: true, spread: false }]];
    const page = {
      getStaticPaths: () => ['a', 'b'].map((name) => ({ params: { name }, props: { name }, cacheKey: 'key' })),
      default: (context, { name }) => {
        if (${fails} && name === 'b') throw new Error('No page b.');
        return 'New ' + name;
      },
    };
    export const manifest = {
      routes: [{ routeData: { component: 'page.astro', route: '/[name]', segments, prerender: true } }],
      pageMap: new Map([['page.astro', async () => ({ page: () => page })]]),
      entryModules: {},
    };`,
  );
  vi.stubEnv('DATA_DIR', data);
  vi.resetModules();
  const { renderChanged } = await import('./render-changed.ts');
  const bundle = { code: 'new', entry: 'entry.mjs', assets: [] };
  const outcome = await renderChanged(bundle, Promise.resolve(false)).catch((error: unknown) => error);
  const { readPageKeys } = await import('./page-keys.ts');
  const notes = (code: string) => readPageKeys(join(data, 'cache/pages.json'), code, () => []);
  const read = (page: string) => readFileSync(join(data, 'build/site', page), 'utf8');
  return { outcome, notes, read };
}

test('makes all pages anew when the code is another, and deletes those that nobody asks for', async () => {
  const { outcome, notes, read } = await renderOver({ fails: false });
  expect(outcome).toMatchObject({ pages: 2, changed: 2, removed: 1 });
  expect(Object.fromEntries(notes('new'))).toEqual({ 'a/index.html': 'key', 'b/index.html': 'key' });
  expect(read('a/index.html')).toBe('<!DOCTYPE html>New a');
  expect(() => read('gone/index.html')).toThrow('ENOENT');
});

test('leaves no page that it may have overwritten under a key of the code before', async () => {
  const { outcome, notes } = await renderOver({ fails: true });
  expect(outcome).toEqual(new Error('No page b.'));
  expect(Object.fromEntries(notes('new'))).toEqual({ 'a/index.html': '', 'gone/index.html': '' });
});

/** A bundle whose pages say what is given here, by their name; with a key of it. */
const bundleOf = (texts: Readonly<Record<string, string>>) => `
  const texts = ${JSON.stringify(texts)};
  const page = {
    getStaticPaths: () => Object.entries(texts).map(([name, text]) => ({ params: { name }, props: { text }, cacheKey: text })),
    default: (context, { text }) => '<html lang="en"><body >' + text + '</body></html>',
  };
  export const manifest = {
    routes: [{ routeData: { component: 'page.astro', route: '/[name]', prerender: true, segments: [[{ content: 'name', dynamic: true, spread: false }]] } }],
    pageMap: new Map([['page.astro', async () => ({ page: () => page })]]),
    entryModules: {},
  };`;

/** Renders a site of these pages, and then changed ones over it, with the same code. */
async function renderTwice(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  meanwhile: (site: string) => void = () => undefined,
) {
  const data = temporaryFolder({
    'build/bundle/before.mjs': bundleOf(before),
    'build/bundle/after.mjs': bundleOf(after),
  });
  vi.stubEnv('DATA_DIR', data);
  vi.resetModules();
  const { renderChanged } = await import('./render-changed.ts');
  const render = (entry: string) => renderChanged({ code: 'code', entry, assets: [] }, Promise.resolve(true));
  await render('before.mjs');
  const site = join(data, 'build/site');
  meanwhile(site);
  const { written } = await render('after.mjs');
  const leadsTo = (page: string) =>
    /<a href="([^"]*)">a</.exec(readFileSync(join(site, page, 'text/index.html'), 'utf8'))?.[1];
  return { written, leadsTo };
}

const picture = '<p class="held">A picture</p>';
const linkToA = `${picture}<a href="/a/">a</a>`;

test.each([
  ['a page gained one', { a: 'Words', b: linkToA }, { a: picture, b: linkToA }, '/a/text/'],
  ['a page lost its', { a: picture, b: linkToA }, { a: 'Words', b: linkToA }, '/a/'],
  ['a page came with one', { b: linkToA }, { a: picture, b: linkToA }, '/a/text/'],
  ['a page went with its', { a: picture, b: linkToA }, { b: linkToA }, '/a/'],
])(
  'leads from the text-first form of a page that stays to that of another after %s',
  async (_, before, after, link) => {
    const { written, leadsTo } = await renderTwice(before, after);
    expect(written).not.toContain('b/index.html');
    expect(written).toContain('b/text/index.html');
    expect(leadsTo('b')).toBe(link);
  },
);

test('leads from the text-first form of a page that was made, and leaves others alone when none came or went', async () => {
  const before = { a: picture, b: linkToA, c: linkToA };
  const after = { ...before, b: `${linkToA} and more` };
  const { written, leadsTo } = await renderTwice(before, after, (site) => {
    writeFileSync(join(site, 'c/text/index.html'), linkToA);
  });
  expect(written).toContain('b/text/index.html');
  expect(written).not.toContain('c/text/index.html');
  expect([leadsTo('b'), leadsTo('c')]).toEqual(['/a/text/', '/a/']);
});
