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
      keys: { 'a/index.html': 'key', 'gone/index.html': 'key' },
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
  const notes: unknown = JSON.parse(readFileSync(join(data, 'cache/pages.json'), 'utf8'));
  const read = (page: string) => readFileSync(join(data, 'build/site', page), 'utf8');
  return { outcome, notes, read };
}

test('makes all pages anew when the code is another, and deletes those that nobody asks for', async () => {
  const { outcome, notes, read } = await renderOver({ fails: false });
  expect(outcome).toMatchObject({ pages: 2, changed: 2, removed: 1 });
  expect(notes).toEqual({ code: 'new', keys: { 'a/index.html': 'key', 'b/index.html': 'key' } });
  expect(read('a/index.html')).toBe('<!DOCTYPE html>New a');
  expect(() => read('gone/index.html')).toThrow('ENOENT');
});

test('leaves no page that it may have overwritten under a key of the code before', async () => {
  const { outcome, notes } = await renderOver({ fails: true });
  expect(outcome).toEqual(new Error('No page b.'));
  expect(notes).toEqual({ code: 'new', keys: { 'a/index.html': '', 'gone/index.html': '' } });
});
