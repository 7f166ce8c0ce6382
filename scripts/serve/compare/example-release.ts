import { join } from 'node:path';
import type { PublishedUrl } from '@kmh/content/entry';
import { compressFiles, readKeptForms } from '../../release/compress.ts';
import { movedPage } from '../../release/moved-page.ts';
import { sealRelease } from '../../release/seal.ts';
import { switchLink } from '../../release/switch.ts';
import { page, sealInput, writeFiles } from '../../testing/built-site.ts';

/** Long enough to be compressed. */
const text = 'One text of many. '.repeat(100);

/** A file of each sort that a release holds, by its path. */
const files = {
  '404.html': page(`not found ${text}`),
  'index.html': page('languages'),
  'favicon.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(100)}</svg>`,
  'en/index.html': page('home'),
  'en/a/index.html': page(text),
  'en/search/index.html': page('search'),
  'en/feed.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${text}</title></feed>`,
  'en/rss.xml': `<?xml version="1.0"?><rss><title>${text}</title></rss>`,
  'en/feed-1.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${text}</title></feed>`,
  'en/feed.json': `{"title":"${text}"}`,
  'en/events/calendar.ics': text,
  'en/recommendations/recommendations.csv': text,
  'oai.xml': `<Repository>${text}</Repository>`,
  'api/v1/schema/entry.json': '{}',
  'api/v1/dump/entries.jsonl': '{}',
  'api/v1/dump/SHA256SUMS': text,
  'newsletter/en/new.eml': text,
  'files/a1b2c3/linkset.json': '{}',
  'files/a1b2c3/en.csl.json': '{}',
  'files/a1b2c3/en.bib': text,
  'files/a1b2c3/en.ris': text,
  'files/a1b2c3/en.md': text,
  'files/a1b2c3/en.oembed.json': '{}',
  'files/a1b2c3/en.pdf': 'a file',
  'ar/a/index.html': page('نص', { lang: 'ar' }),
  'embed/a1b2c3/en/index.html': page('in a frame'),
  'k/a1b2c3/index.html': movedPage('/k/a1b2c3/', '/en/a/'),
  'k/a1b2c3/en/index.html': movedPage('/k/a1b2c3/en/', '/en/a/'),
  'k/a1b2c3/ar/index.html': movedPage('/k/a1b2c3/ar/', '/ar/a/'),
  'en/factsheets/wells/index.html': page('wells'),
  'k/000000/index.html': movedPage('/k/000000/', '/en/factsheets/wells/'),
  'k/000000/en/index.html': movedPage('/k/000000/en/', '/en/factsheets/wells/'),
  'sw.js': `/* ${text} */`,
  '_astro/search.C4h6.js': `/* ${text} */`,
  'media/0123456789abcdef/640.webp': 'picture',
  'media/0123456789abcdef/640.avif': 'picture',
  'catalogue/index.txt': text,
  'catalogue/by-hash/1a2b3c4d/en.txt': text,
  'pagefind/wasm.by-hash/en-1a2b3c.pagefind': 'index',
  'pagefind/worker/1a2b3c.js': `/* ${text} */`,
  'pagefind/fragment/en_1a2b3c.pf_fragment': 'index',
};

const redirects = {
  '/en/old/': '/en/a/',
  '/ar/قديم/': '/ar/a/',
  '/files/a1b2c3/ar.pdf': '/ar/a/',
  '/en/library/topics/old/feed.xml': '/en/feed.xml',
  '/en/library/topics/old/rss.xml': '/en/rss.xml',
  '/en/library/topics/old/feed.json': '/en/feed.json',
  '/en/recommendations/overdue/recommendations.csv': '/en/recommendations/recommendations.csv',
  '/newsletter/en/topics/old.eml': '/newsletter/en/new.eml',
};
const gone = [
  '/en/gone/',
  '/k/d4e5f6/',
  '/k/d4e5f6/ar/',
  '/files/d4e5f6/ar.pdf',
  '/files/d4e5f6/linkset.json',
  '/files/d4e5f6/ar.csl.json',
  '/api/v1/entries/d4e5f6.json',
];

/** Every address that the example ever published. */
export const exampleLedger: readonly PublishedUrl[] = [
  ...['/en/a/', '/ar/a/', '/k/a1b2c3/', '/k/a1b2c3/en/', '/k/a1b2c3/ar/', '/en/feed.xml', '/oai.xml'],
  ...Object.keys(redirects),
  ...gone,
].map((path) => ({ date: '2026-01-02', permalinkId: 'a1b2c3', path }));

/** Makes a small live release in an empty folder, with addresses that moved and that are gone. */
export async function sealExample(dataDir: string): Promise<void> {
  const build = join(dataDir, 'build', 'site');
  writeFiles(build, files);
  const input = await sealInput(dataDir, new Date());
  const { folder } = sealRelease({
    ...input,
    compressed: await compressFiles(input.files, build, readKeptForms(join(dataDir, 'cache', 'brotli'))),
    permalinks: { fresh: [], faults: [], redirects, gone },
  });
  switchLink(join(dataDir, 'current'), folder);
}
