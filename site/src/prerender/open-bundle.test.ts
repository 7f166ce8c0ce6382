import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openBundle } from './open-bundle.ts';

const part = (content: string, dynamic = false) => [{ content, dynamic, spread: content.startsWith('...') }];
const routes = {
  'notes.astro': [part('notes'), part('lang', true), part('...list', true)],
  'index.astro': [],
  'feed.ts': [part('feed.xml')],
};

/** A bundle as Astro writes it, with as little in it as there can be. */
function bundle(): string {
  const file = join(temporaryFolder(), 'entry.mjs');
  const all = Object.entries(routes).map(([component, segments]) => ({
    routeData: { component, segments, route: component, prerender: true },
  }));
  writeFileSync(
    file,
    `const scripts = (context) => [context.takeScript('a.ts'), context.takeScript('a.ts')].join(' ');
    const pages = {
      'notes.astro': {
        getStaticPaths: () => [
          { params: { lang: 'en' }, props: { title: 'All' }, cacheKey: 'one' },
          { params: { lang: 'fr', list: 'kind/paper' }, props: { title: 'Papers' } },
        ],
        default: async (context, props) => '<p>' + props.title + ' of ' + context.site.host + '</p>' + scripts(context),
      },
      'index.astro': { default: (context) => String(context.createAstro({}, {}).site.host) },
      'feed.ts': { GET: () => new Response('<feed>') },
    };
    export const manifest = {
      site: 'https://hub.example',
      routes: ${JSON.stringify([...all, { routeData: { component: 'server', segments: [], route: '', prerender: false } }])},
      pageMap: new Map(Object.entries(pages).map(([name, page]) => [name, async () => ({ page: () => page })])),
      entryModules: { 'a.ts': '_astro/a-1.js' },
    };`,
  );
  return pathToFileURL(file).href;
}

test('finds the pages of each file of code, with their addresses and keys', async () => {
  const { components, pagesOf } = await openBundle(bundle());
  expect(components).toEqual(Object.keys(routes));
  const pages = (await Promise.all(['notes.astro', 'index.astro'].map(pagesOf))).flat();
  expect(pages.map(({ pathname, cacheKey }) => [pathname, cacheKey])).toEqual([
    ['/notes/en', 'one'],
    ['/notes/fr/kind/paper', undefined],
    ['/', undefined],
  ]);
});

test('renders components, each page with a script once', async () => {
  const { pagesOf } = await openBundle(bundle());
  const [, papers] = await pagesOf('notes.astro');
  const once = '<!DOCTYPE html><p>Papers of hub.example</p>/_astro/a-1.js ';
  expect([await papers?.render(), await papers?.render()]).toEqual([once, once]);
  const [index] = await pagesOf('index.astro');
  expect(await index?.render()).toBe('<!DOCTYPE html>hub.example');
});

test('fails when a page is no component, or is not there', async () => {
  const { pagesOf } = await openBundle(bundle());
  await expect(pagesOf('feed.ts')).rejects.toThrow(
    'feed.ts is no component. Files that are no pages are made in src/machine.',
  );
  await expect(pagesOf('other.astro')).rejects.toThrow('The bundle has no page other.astro.');
});
