import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { movedPage } from '../release/moved-page.ts';
import { sealRelease } from '../release/seal.ts';
import { switchLink } from '../release/switch.ts';
import { page, sealInput, writeFiles } from '../testing/built-site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { preferredLocale } from './preferred-locale.ts';
import { serveSite } from './serve-site.ts';

async function serving() {
  const dataDir = temporaryFolder();
  writeFiles(join(dataDir, 'build', 'site'), {
    'en/index.html': page('home'),
    'en/a/index.html': page('a'.repeat(2_000)),
    '404.html': page('not found'),
    'media/abc/640.webp': 'picture',
    'sw.js': '/* worker */',
    'embed/5c9yz4/en/index.html': page('in a frame'),
    'k/5c9yz4/index.html': movedPage('/k/5c9yz4/', '/en/a/'),
    'k/5c9yz4/en/index.html': movedPage('/k/5c9yz4/en/', '/en/a/'),
    'k/5c9yz4/ar/index.html': movedPage('/k/5c9yz4/ar/', '/ar/a/'),
    'en/feed.xml': '<feed/>',
    'en/feed-2.xml': '<feed/>',
    'en/rss.xml': '<rss/>',
    'files/5c9yz4/linkset.json': '{}',
    'files/5c9yz4/en.pdf': 'a file',
  });
  const permalinks = {
    fresh: [],
    faults: [],
    redirects: { '/en/old/': '/en/a/' },
    gone: ['/en/gone/', '/files/5c9yz4/fr.pdf'],
  };
  const { folder } = sealRelease({ ...(await sealInput(dataDir, new Date())), permalinks });
  writeFileSync(join(folder, 'site/en/a/index.html.br'), brotliCompressSync(page('a'.repeat(2_000))));
  const server = await serveSite({ dataDir, port: 0, host: '127.0.0.1' });
  onTestFinished(() => server.close());
  const origin = server.url.replace('localhost', '127.0.0.1');
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(origin + path, { headers, method, redirect: 'manual' });
  return { dataDir, folder, get };
}
const live = async () => {
  const site = await serving();
  switchLink(join(site.dataDir, 'current'), site.folder);
  return site;
};

test('says that it waits while no release is live, and shows one as soon as it is', async () => {
  const { dataDir, folder, get } = await serving();
  expect((await get('/en/')).status).toBe(503);
  switchLink(join(dataDir, 'current'), folder);
  await expect.poll(async () => (await get('/en/')).status).toBe(200);
});

test('sends pages compressed, with headers that let nothing foreign run', async () => {
  const { get } = await live();
  const response = await get('/en/a/', { 'accept-encoding': 'br' });
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(await response.text()).toContain('aaaa');
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
  expect(response.headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await get('/en/search/')).headers.get('content-security-policy')).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  );
});

test('lets other sites frame what is made for that, and nothing else', async () => {
  const { get } = await live();
  const policy = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? '';
  expect(await policy('/embed/5c9yz4/en/')).toMatch(/script-src 'none'.*frame-ancestors \*$/);
  for (const path of ['/en/a/', '/en/embed/', '/k/5c9yz4/embed/'])
    expect(await policy(path)).toContain("frame-ancestors 'none'");
});

test('has browsers ask each time for the worker that shows saved pages', async () => {
  const { get } = await live();
  expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-cache');
});

test('lets browsers keep what never changes, and ask again for what may', async () => {
  const { get } = await live();
  expect((await get('/media/abc/640.webp')).headers.get('cache-control')).toContain('immutable');
  const first = await get('/en/');
  expect(first.headers.get('cache-control')).toContain('must-revalidate');
  expect((await get('/en/', { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304);
});

test.each([
  ['/en/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/en/feed-2.xml', 'application/atom+xml; charset=utf-8'],
  ['/en/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/files/5c9yz4/linkset.json', 'application/linkset+json'],
])('says of %s that it is %s', async (path, type) => {
  const { get } = await live();
  expect((await get(path)).headers.get('content-type')).toBe(type);
});

test('names in a header what belongs to a publication, where that is there', async () => {
  const { get } = await live();
  const link = async (path: string) => (await get(path)).headers.get('link');
  expect(await link('/files/5c9yz4/en.pdf')).toContain('</files/5c9yz4/linkset.json>; rel="linkset"');
  expect(await link('/files/5c9yz4/es.pdf')).toBeNull();
  expect(await link('/en/a/')).toBeNull();
});

test.each([
  ['/en/old/', 301, '/en/a/'],
  ['/en/old/?utm_source=x', 301, '/en/a/?utm_source=x'],
  ['/en/a', 301, '/en/a/'],
  ['/', 302, '/en/'],
  ['/k/5c9yz4', 301, '/en/a/'],
  ['/k/5C9YZ4/', 301, '/en/a/'],
  ['/k/5c9yz4/ar?utm_source=x', 301, '/ar/a/?utm_source=x'],
])('leads %s on', async (path, status, location) => {
  const { get } = await live();
  const response = await get(path);
  expect([response.status, response.headers.get('location')]).toEqual([status, location]);
});

test.each([
  ['ar-EG,en;q=0.5', '/ar/a/'],
  ['fr', '/en/a/'],
])('leads a permanent address on to the text that a reader of “%s” can read best', async (wanted, path) => {
  const { get } = await live();
  const response = await get('/k/5c9yz4/', { 'accept-language': wanted });
  expect([response.status, response.headers.get('location')]).toEqual([301, path]);
  expect(response.headers.get('vary')).toBe('Accept-Language');
});

test.each([
  ['/en/gone/', 410, 'No longer published'],
  ['/files/5c9yz4/fr.pdf', 410, 'N’est plus publié'],
  ['/k/5c9yz4/fr/', 404, 'not found'],
  ['/en/none/', 404, 'not found'],
  ['/en/%2e%2e/%2e%2e/manifest.json', 404, 'not found'],
  ['/..%2f..%2fmanifest.json', 404, 'not found'],
  ['/%E0%A4%A', 404, 'not found'],
])('answers %s with %i', async (path, status, text) => {
  const { get } = await live();
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(text);
});

test('refuses to be written to', async () => {
  const { get } = await live();
  expect((await get('/en/', {}, 'POST')).status).toBe(405);
});

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['de-DE,de;q=0.9', 'en'],
  ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
  ['en;q=0.3, ar;q=0.9', 'ar'],
  ['fr;q=0, pt-BR', 'pt'],
])('chooses the language for “%s”', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
