import { describe, expect, test } from 'vitest';
import { fillShelf } from '../machine/shelf.ts';
import { nastyText } from '../testing/nasty-text.ts';
import { parseXml } from '../testing/parse-xml.ts';
import {
  factsheet,
  news,
  organisation,
  paper,
  sampleLibrary,
  series,
  topic,
} from '../testing/sample-library.ts';
import { validateSitemap } from '../testing/sitemap-schema.ts';
import { guideFiles } from './guides.ts';
import { sitemapFiles } from './sitemap-files.ts';
import { printSitemap, printSitemapIndex, sitemapsOf } from './sitemap.ts';

const library = sampleLibrary(
  [
    paper(
      'seeds',
      { en: nastyText, ar: 'بذور' },
      {
        permalinkId: '100002',
        doi: '10.1000/182',
        topics: ['water'],
        countries: ['MW'],
        dateModified: '2023-04-05',
      },
    ),
    factsheet(
      'wells',
      { en: 'Wells' },
      { permalinkId: '200004', lifecycle: 'withdrawn', withdrawal: { date: '2023-01-01' } },
    ),
    news('released', { en: 'Released' }, []),
    series('notes', { en: 'Notes' }),
  ],
  [organisation('iom', { en: 'IOM & partners' }), topic('water', { en: 'Water' })],
);
const shelf = fillShelf(library, 'https://hub.example');
const files = new Map(
  [...sitemapFiles(shelf), ...guideFiles(shelf)].map(({ path, content }) => [path, content]),
);
const fileOf = (path: string) => files.get(path) ?? '';

describe('sitemaps', () => {
  test('have every page with its languages and last change, and nothing that was withdrawn', () => {
    expect(parseXml(fileOf('sitemap.xml'))).toMatchObject({
      sitemapindex: {
        sitemap: expect.arrayContaining([
          { loc: 'https://hub.example/sitemaps/ar-1.xml', lastmod: '2023-04-05', '#text': expect.anything() },
        ]),
      },
    });
    const english = fileOf('sitemaps/en-1.xml');
    expect(parseXml(english)).toMatchObject({
      urlset: {
        url: expect.arrayContaining([
          expect.objectContaining({
            loc: 'https://hub.example/en/knowledge-papers/seeds/',
            lastmod: '2023-04-05',
            'xhtml:link': [
              { rel: 'alternate', hreflang: 'en', href: 'https://hub.example/en/knowledge-papers/seeds/' },
              { rel: 'alternate', hreflang: 'ar', href: 'https://hub.example/ar/knowledge-papers/seeds/' },
            ],
          }),
          expect.objectContaining({ loc: 'https://hub.example/en/' }),
          expect.objectContaining({ loc: 'https://hub.example/en/library/topics/water/' }),
        ]),
      },
    });
    expect(english).not.toContain('wells');
  });

  test('are valid by the schema of sitemaps.org, of every language', () => {
    const sitemaps = [...files].filter(([path]) => path.startsWith('sitemaps/'));
    expect(sitemaps).toHaveLength(5);
    for (const [, xml] of sitemaps) expect(() => validateSitemap(xml)).not.toThrow();
    expect(() => validateSitemap(fileOf('sitemaps/en-1.xml').replaceAll('2023-04-05', '2023-04'))).toThrow(
      /lastmod/,
    );
  });

  test('write days alone, as their schema asks for', () => {
    const xml = printSitemap([{ address: 'https://hub.example/', modified: '2021-04' }]);
    expect(xml).toContain('<lastmod>2021-04-01</lastmod>');
    expect(printSitemapIndex([{ address: 'https://hub.example/1.xml', modified: '2021' }])).toContain(
      '<lastmod>2021-01-01</lastmod>',
    );
  });

  test('are cut long before they are too large, without losing a page', () => {
    const pages = Array.from({ length: 12_001 }, (_, index) => ({
      address: `https://hub.example/${index}/`,
    }));
    const parts = sitemapsOf(pages);
    expect(parts.map(({ length }) => length)).toEqual([5_000, 5_000, 2_001]);
    expect(Buffer.byteLength(printSitemap(parts[0] ?? []))).toBeLessThan(50_000_000);
    expect(parts.flat()).toEqual(pages);
  });
});

describe('the repository for harvesters', () => {
  const children = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.keys(value).filter((name) => name !== '#text') : [];

  test('says what it is, in the order that the schema asks for', () => {
    const source = fileOf('oai.xml');
    const parsed = parseXml(source);
    expect(parsed).toMatchObject({
      Repository: {
        xmlns: 'http://www.openarchives.org/OAI/2.0/static-repository',
        Identify: {
          'oai:protocolVersion': '2.0',
          'oai:deletedRecord': 'no',
          'oai:earliestDatestamp': '2022-01-01',
        },
        ListRecords: { metadataPrefix: 'oai_dc' },
      },
    });
    const names = [...source.matchAll(/<(oai:[a-zA-Z]+|Identify|ListMetadataFormats|ListRecords)[ >]/g)].map(
      ([, name]) => name,
    );
    expect(names.slice(0, 14)).toEqual([
      'Identify',
      'oai:repositoryName',
      'oai:baseURL',
      'oai:protocolVersion',
      'oai:adminEmail',
      'oai:earliestDatestamp',
      'oai:deletedRecord',
      'oai:granularity',
      'ListMetadataFormats',
      'oai:metadataFormat',
      'oai:metadataPrefix',
      'oai:schema',
      'oai:metadataNamespace',
      'ListRecords',
    ]);
    expect(children(parsed)).toEqual(['?xml', 'Repository']);
  });

  test('names an address for letters that the schema takes, on a host without a dot too', () => {
    const emailOf = (site: string) =>
      /adminEmail>([^<]+)/.exec([...guideFiles(fillShelf(library, site))].at(-1)?.content ?? '')?.[1];
    expect(emailOf('https://hub.example')).toBe('webmaster@hub.example');
    expect(emailOf('http://localhost:4321')).toMatch(/^\S+@(\S+\.)+\S+$/);
  });

  test('has a record for each language of each publication, and texts as they were typed', () => {
    const records = fileOf('oai.xml').match(/<oai:record>[\s\S]*?<\/oai:record>/g) ?? [];
    expect(records).toHaveLength(3);
    const english = records.find((record) => record.includes(':100002-en<'));
    expect(parseXml((english ?? '').replace('<oai:record>', '<oai:record xmlns:oai="x">'))).toMatchObject({
      'oai:record': {
        'oai:header': { 'oai:identifier': 'oai:hub.example:100002-en', 'oai:datestamp': '2023-04-05' },
        'oai:metadata': {
          'oai_dc:dc': {
            'dc:title': { 'xml:lang': 'en', '#text': nastyText },
            'dc:publisher': 'IOM & partners',
            'dc:date': '2022-01-01',
            'dc:identifier': ['https://hub.example/k/100002/en/', 'https://doi.org/10.1000/182'],
            'dc:coverage': { '#text': 'Malawi' },
            'dc:rights': 'https://creativecommons.org/licenses/by/4.0/',
          },
        },
      },
    });
  });
});

test('programs find at the root what they may read and where to begin', () => {
  expect(fileOf('robots.txt')).toContain('Sitemap: https://hub.example/sitemap.xml');
  const guide = fileOf('llms.txt');
  expect(guide).toContain('https://hub.example/files/100002/en.md');
  expect(guide).toContain('https://hub.example/api/v1/index.json');
  expect(guide).not.toMatch(/^.*[^\\]<script/m);
});
