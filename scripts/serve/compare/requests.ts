/** What is asked of each server. */
export interface Asked {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const brotli = { 'accept-encoding': 'br' };

export const requests: readonly Asked[] = [
  { path: '/' },
  { path: '/', headers: { 'accept-language': 'fr-FR,fr;q=0.9,en;q=0.8' } },
  { path: '/?from=card', headers: { 'accept-language': 'ar' } },
  { path: '/en/' },
  { path: '/en/a/' },
  { path: '/en/a/', headers: brotli },
  { path: '/en/a' },
  { path: '/en/a?from=card' },
  { path: '/ar/a/' },
  { path: '/en/search/' },
  { path: '/en/feed.xml' },
  { path: '/en/feed.xml', headers: brotli },
  { path: '/k/a1b2c3/' },
  { path: '/k/a1b2c3' },
  { path: '/favicon.svg' },
  { path: '/favicon.svg', headers: brotli },
  { path: '/_astro/search.C4h6.js', headers: brotli },
  { path: '/media/0123456789abcdef/640.webp' },
  { path: '/media/0123456789abcdef/640.avif' },
  { path: '/catalogue/index.txt', headers: brotli },
  { path: '/catalogue/by-hash/1a2b3c4d/en.txt', headers: brotli },
  { path: '/catalogue/by-hash/1a2b3c4d/en.txt' },
  { path: '/pagefind/wasm.by-hash/en-1a2b3c.pagefind' },
  { path: '/pagefind/worker/1a2b3c.js', headers: brotli },
  { path: '/pagefind/fragment/en_1a2b3c.pf_fragment' },
  { path: '/release.json' },
  { path: '/sw.js', headers: brotli },
  { path: '/en/old/' },
  { path: '/en/old/?utm_source=x' },
  { path: '/ar/%D9%82%D8%AF%D9%8A%D9%85/' },
  { path: '/en/gone/' },
  { path: '/en/none/' },
  { path: '/en/none' },
  { path: '/none.js' },
  { path: '/manifest.json' },
];
