import { budgetOf } from '@kmh/content/measures';
import { describe, expect, test } from 'vitest';
import { inventoryOf, page } from '../../testing/built-site.ts';
import { checkBudgets } from './check-budgets.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { checkStructure } from './check-structure.ts';

describe('permalinks', () => {
  const id = '5c9yz4';
  const heir = '7k2map';
  const ledger = (path: string, removed: boolean, successor?: string, permalinkId = id) => ({
    urls: [{ date: '2026-01-02', permalinkId, path }],
    removals: removed ? [{ date: '2026-01-03', permalinkId: id, reason: 'unpublished', successor }] : [],
  });
  const refresh = (address: string) => `<meta http-equiv="refresh" content="0; url=${address}">`;
  const pages = {
    'en/factsheets/new/index.html': page('<a href="/files/annex-2/new.pdf">', { permalinkId: id }),
    'en/factsheets/new/lessons/2/index.html': page('', { permalinkId: id }),
    'en/library/index.html': page(''),
    'en/recommendations/index.html': page(''),
    'en/factsheets/new/trace/index.html': page('', { permalinkId: id }),
    'k/5c9yz4/index.html': page(refresh('/en/factsheets/new/')),
    'k/5c9yz4/en/index.html': page(refresh('/en/factsheets/new/')),
    'files/5c9yz4/en.pdf': '',
    'files/annex-2/new.pdf': '',
    'files/nobody-leads-here/a.pdf': '',
    'k/7k2map/index.html': page(refresh('/fr/factsheets/heir/')),
    'fr/factsheets/heir/index.html': page('', { permalinkId: heir, lang: 'fr' }),
    'files/7k2map/fr.pdf': '',
    'files/7k2map/linkset.json': '',
    '404.html': page(''),
    'index.html': page(''),
    'sw.js': '',
    '_astro/share.C4h6.js': '',
    'media/0123456789abcdef/640.webp': '',
    'catalogue/index.txt': '',
    'pagefind/fragment/en_1a2b3c.pf_fragment': '',
    'release.json': '',
  };
  /** What only programs come back to. */
  const forPrograms = {
    'en/feed.xml': '',
    'en/library/feed.xml': '',
    'en/library/rss.xml': '',
    'en/library/feed.json': '',
    'en/recommendations/recommendations.csv': '',
    'en/events/calendar.ics': '',
    'en/newsletter/index.html': page(''),
    'newsletter/en/new.mail.html': page(''),
    'sitemap.xml': '',
    'oai.xml': '',
    'api/v1/list/1.json': '',
    'api/v1/dump/SHA256SUMS': '',
    'api/v1/entries/5c9yz4.json': '',
    'api/v1/entries/7k2map.json': '',
    'files/library-en.zip': '',
    'robots.txt': '',
  };
  const without = (path: string) =>
    Object.fromEntries(Object.entries(forPrograms).filter(([name]) => name !== path));
  const moved = inventoryOf(pages);

  test('notes every page, permanent address and file that the ledger does not have', () => {
    const { fresh } = checkPermalinks(moved, { urls: [], removals: [] }, '2026-02-01');
    expect(fresh[0]).toEqual({ date: '2026-02-01', permalinkId: id, path: '/en/factsheets/new/' });
    const owners = Object.fromEntries(fresh.map(({ path, permalinkId }) => [path, permalinkId]));
    expect(owners).toEqual({
      '/en/factsheets/new/': id,
      '/en/factsheets/new/lessons/2/': id,
      '/en/library/': '-',
      '/en/recommendations/': '-',
      '/en/factsheets/new/trace/': id,
      '/k/5c9yz4/': id,
      '/k/5c9yz4/en/': id,
      '/files/5c9yz4/en.pdf': id,
      '/files/annex-2/new.pdf': id,
      '/k/7k2map/': heir,
      '/fr/factsheets/heir/': heir,
      '/files/7k2map/fr.pdf': heir,
      '/files/7k2map/linkset.json': heir,
    });
  });

  test('notes what programs come back to, and whose it is', () => {
    const { fresh } = checkPermalinks(inventoryOf(forPrograms), { urls: [], removals: [] }, '2026-02-01');
    const owners = Object.fromEntries(fresh.map(({ path, permalinkId }) => [path, permalinkId]));
    expect(owners).toEqual({
      ...Object.fromEntries(
        Object.keys(forPrograms).map((path) => [`/${path.replace('index.html', '')}`, '-']),
      ),
      '/api/v1/entries/5c9yz4.json': id,
      '/api/v1/entries/7k2map.json': heir,
    });
  });

  test.each([
    ['/en/library/topics/seeds/feed.xml', '/en/library/feed.xml'],
    ['/en/library/topics/seeds/rss.xml', '/en/library/rss.xml'],
    // An archive that is not full any more: its entries stand in the feed again.
    ['/en/library/feed-2.xml', '/en/library/feed.xml'],
    ['/en/library/topics/seeds/feed-2.xml', '/en/library/feed.xml'],
    ['/en/factsheets/feed.xml', '/en/feed.xml'],
    ['/en/recommendations/overdue/recommendations.csv', '/en/recommendations/recommendations.csv'],
    ['/en/recommendations/overdue/feed.json', '/en/recommendations/'],
    ['/newsletter/en/topics/seeds.mail.html', '/newsletter/en/new.mail.html'],
    ['/newsletter/en/topics/seeds.eml', '/en/newsletter/'],
    ['/sitemaps/en-2.xml', '/sitemap.xml'],
    ['/api/v1/list/7.json', '/api/v1/list/1.json'],
    ['/files/library-en.zip', '/en/library/'],
  ])('leads programs from %s to %s', (from, to) => {
    const report = checkPermalinks(
      inventoryOf({ ...pages, ...without('files/library-en.zip') }),
      ledger(from, false, undefined, '-'),
      '2026-02-01',
    );
    expect(report.redirects).toEqual({ [from]: to });
  });

  test.each(['/api/v1/dump/entries.csv', '/oai.xml', '/robots.txt', '/api/v1/schema/entry.json'])(
    'refuses to lose %s, in whose place nothing can stand',
    (path) => {
      const report = checkPermalinks(inventoryOf(pages), ledger(path, false, undefined, '-'), '2026-02-01');
      expect(report.faults).toEqual([expect.stringContaining(`${path} — published on 2026-01-02`)]);
    },
  );

  test('leads from the data of a publication that was merged to those of its heir, and says else that they are gone', () => {
    const heirs = Object.entries(pages).filter(([path]) => /heir|7k2map/.test(path));
    const merged = inventoryOf({ ...Object.fromEntries(heirs), ...without('api/v1/entries/5c9yz4.json') });
    const path = '/api/v1/entries/5c9yz4.json';
    expect(checkPermalinks(merged, ledger(path, true, heir), '2026-02-01').redirects).toEqual({
      [path]: '/api/v1/entries/7k2map.json',
    });
    expect(
      checkPermalinks(merged, ledger('/files/5c9yz4/linkset.json', true, heir), '2026-02-01').redirects,
    ).toEqual({ '/files/5c9yz4/linkset.json': '/files/7k2map/linkset.json' });
    expect(checkPermalinks(merged, ledger(path, true), '2026-02-01').gone).toEqual([path]);
  });

  test.each([
    ['/en/factsheets/old/', '/en/factsheets/new/'],
    ['/en/factsheets/old/lessons/2/', '/en/factsheets/new/lessons/2/'],
    ['/en/factsheets/old/lessons/7/', '/en/factsheets/new/'],
    ['/en/factsheets/old/trace/', '/en/factsheets/new/trace/'],
    // What is no longer there in a language, or as a file, is there in the language it was written in.
    ['/fr/factsheets/old/', '/en/factsheets/new/'],
    ['/k/5c9yz4/fr/', '/en/factsheets/new/'],
    ['/files/5c9yz4/en.epub', '/en/factsheets/new/'],
    ['/files/5c9yz4/fr.pdf', '/en/factsheets/new/'],
    ['/files/annex-2/old.pdf', '/files/annex-2/new.pdf'],
    ['/files/annex-1/old.pdf', '/en/factsheets/new/'],
  ])('leads %s on to %s', (from, to) => {
    expect(checkPermalinks(moved, ledger(from, false), '2026-02-01').redirects).toEqual({ [from]: to });
  });

  test.each([
    ['/en/library/topics/seeds/page/2/', '/en/library/'],
    ['/en/library/page/9/', '/en/library/'],
    ['/en/recommendations/overdue/', '/en/recommendations/'],
  ])('leads from the list %s to the list above it', (from, to) => {
    const report = checkPermalinks(moved, ledger(from, false, undefined, '-'), '2026-02-01');
    expect(report.redirects).toEqual({ [from]: to });
  });

  test.each([
    ['/fr/factsheets/old/', '/fr/factsheets/heir/'],
    ['/files/5c9yz4/fr.pdf', '/files/7k2map/fr.pdf'],
    ['/k/5c9yz4/', '/fr/factsheets/heir/'],
  ])('leads from %s of a publication that was merged into another to the same of that one', (from, to) => {
    const left = Object.entries(pages).filter(([path]) => /heir|7k2map/.test(path));
    const merged = inventoryOf(Object.fromEntries(left));
    expect(checkPermalinks(merged, ledger(from, true, heir), '2026-02-01').redirects).toEqual({ [from]: to });
  });

  test('misses nothing of an address that stands in the ledger twice', () => {
    const { urls } = ledger('/en/factsheets/new/', false);
    const report = checkPermalinks(moved, { urls: [...urls, ...urls], removals: [] }, '2026-02-01');
    expect(report).toEqual({ fresh: report.fresh, redirects: {}, gone: [], faults: [] });
    expect(report.fresh.map(({ path }) => path)).not.toContain('/en/factsheets/new/');
  });

  test('says that publications that took the place of each other are gone', () => {
    const { urls, removals } = ledger('/en/factsheets/old/', true, heir);
    const circle = [...removals, { date: '2026-01-03', permalinkId: heir, reason: 'merged', successor: id }];
    const report = checkPermalinks(inventoryOf({}), { urls, removals: circle }, '2026-02-01');
    expect(report.gone).toEqual(['/en/factsheets/old/']);
  });

  test('says that a publication taken down on purpose is gone', () => {
    const report = checkPermalinks(inventoryOf({}), ledger('/en/factsheets/old/', true), '2026-02-01');
    expect(report).toMatchObject({ gone: ['/en/factsheets/old/'], faults: [] });
  });

  test('refuses to lose an address that nobody took down, and says what to do', () => {
    expect(
      checkPermalinks(inventoryOf({}), ledger('/en/factsheets/old/', false), '2026-02-01').faults,
    ).toEqual([
      '/en/factsheets/old/ — published on 2026-01-02, and this release would lose it. Restore the entry with permalinkId 5c9yz4, ' +
        'unpublish it in the CMS, or add it to removed.tsv in the ledger.',
    ]);
  });

  test('names a publication once, by its page, however many addresses it had', () => {
    const urls = ['/k/5c9yz4/', '/api/v1/a', '/fr/factsheets/old/', '/en/factsheets/old/'].map((path) => ({
      date: '2026-01-02',
      permalinkId: id,
      path,
    }));
    const { faults } = checkPermalinks(inventoryOf({}), { urls, removals: [] }, '2026-02-01');
    expect(faults).toEqual([
      expect.stringMatching(/^\/en\/factsheets\/old\/ — .*, and with it 3 more of its addresses\./),
    ]);
  });
});

test('names the page that is heavier than its kind may be', () => {
  const files = inventoryOf({
    'en/a/index.html': page('', { kind: 'factsheet' }),
    'en/b/index.html': page(''),
  });
  const sizes = new Map([
    ['en/a/index.html', { bytes: 6_101 }],
    ['en/b/index.html', { bytes: 6_101 }],
  ]);
  expect(checkBudgets(files, sizes)).toEqual([
    'en/a/index.html — takes 6101 bytes compressed; a page of the kind “factsheet” that says as much may take 6100. Shorten it or split it.',
  ]);
});

describe('a budget', () => {
  const of = (kind: string, words: number, figures = 0) =>
    budgetOf({ page: kind, extent: { words, figures } });

  test('grows with what a publication says, and keeps a factsheet in the first round trip', () => {
    expect(of('factsheet', 1_000)).toBe(9_100);
    expect(of('factsheet', 1_000, 2)).toBe(10_300);
    expect(of('factsheet', 9_000)).toBe(14_000);
  });

  test('has room for a paper of forty thousand words', () => {
    expect(of('knowledge-paper', 40_000)).toBe(145_300);
  });

  test('of other pages is the same for all', () => {
    expect(of('organisation', 1)).toBe(of('news', 9_000));
  });
});

test('gives faults of structure their page', () => {
  expect(checkStructure(inventoryOf({ 'en/index.html': page('<h1>Again</h1>') }))).toEqual([
    'en/index.html — The page has 2 h1 headings; it needs one.',
  ]);
});
