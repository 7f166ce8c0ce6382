import { describe as group, expect, test } from 'vitest';
import { describe } from '../description/describe.ts';
import type { Description } from '../description/description.ts';
import { fillShelf } from '../machine/shelf.ts';
import { nastyText } from '../testing/nasty-text.ts';
import {
  event,
  factsheet,
  news,
  organisation,
  paper,
  sampleLibrary,
  series,
  topic,
} from '../testing/sample-library.ts';
import { breadcrumbs, printJsonLd, toSchemaOrg } from './json-ld.ts';
import { linksetFiles } from './linkset.ts';
import { headMeta } from './meta.ts';
import { headSignposts } from './signposts.ts';

const site = 'https://hub.example';
const library = sampleLibrary(
  [
    series('bites', { en: 'Knowledge Bites' }),
    paper(
      'seeds',
      { en: { title: 'Seeds', summary: 'What grew.' }, ar: 'بذور' },
      {
        permalinkId: '100002',
        contributors: [{ agent: 'organisations/iom', role: 'author' }],
        series: 'bites',
        issueNumber: 3,
        topics: ['water'],
        doi: '10.1000/182',
      },
    ),
    factsheet('wells', { en: nastyText }, { lifecycle: 'withdrawn', withdrawal: { date: '2023-01-01' } }),
    news('released', { en: 'Released' }, []),
    event('seminar', { en: { title: 'Seminar', summary: 'S', venue: 'Geneva' } }, { mode: 'offline' }),
  ],
  [organisation('iom', { en: 'International Organization for Migration' }), topic('water', { en: 'Water' })],
);

function described(ref: string): Description {
  const item = library.itemByRef.get(ref);
  const description = item && describe(library, item, 'en', site);
  if (description === undefined) throw new Error(`There is no ${ref}.`);
  return description;
}
const contents = (ref: string, key: string) =>
  headMeta(described(ref))
    .filter(({ name, property }) => name === key || property === key)
    .map(({ content }) => content);

group('the head of a publication', () => {
  test('names its share image and its size', () => {
    expect(contents('knowledge-papers/seeds', 'og:image')).toEqual([`${site}/files/100002/en.png`]);
    expect(contents('news/released', 'og:image')).toEqual([]);
  });

  test('says how it is cited, and how a link to it is shown', () => {
    const seeds = (key: string) => contents('knowledge-papers/seeds', key);
    expect(seeds('citation_title')).toEqual(['Seeds']);
    expect(seeds('og:title')).toEqual(['Seeds']);
    expect(seeds('citation_author')).toEqual(['International Organization for Migration']);
    expect(seeds('citation_publication_date')).toEqual(['2022/01/01']);
    expect(seeds('citation_doi')).toEqual(['10.1000/182']);
    expect(seeds('citation_pdf_url')).toEqual(['https://hub.example/files/100002/en.pdf']);
    expect(seeds('og:url')).toEqual(['https://hub.example/en/knowledge-papers/seeds/']);
    expect(seeds('article:published_time')).toEqual(['2022-01-01']);
  });

  test('offers nothing to cite once it is withdrawn, nor for what is no publication', () => {
    expect(contents('factsheets/wells', 'citation_author')).toEqual([]);
    expect(contents('news/released', 'citation_title')).toEqual([]);
    expect(contents('news/released', 'og:title')).toEqual(['Released']);
    expect(headSignposts(described('news/released'))).toEqual([]);
  });

  test('leads to the address to cite and to all links', () => {
    expect(headSignposts(described('knowledge-papers/seeds'))).toEqual([
      { rel: 'cite-as', href: 'https://hub.example/k/100002/en/' },
      { rel: 'linkset', href: '/files/100002/linkset.json', type: 'application/linkset+json' },
    ]);
  });
});

group('JSON-LD', () => {
  test.each([
    [
      'knowledge-papers/seeds',
      { '@type': 'ScholarlyArticle', headline: 'Seeds', inLanguage: 'en', position: 3 },
    ],
    ['factsheets/wells', { '@type': 'Report', name: nastyText, datePublished: '2022-01-01' }],
    ['news/released', { '@type': 'NewsArticle', headline: 'Released' }],
    [
      'events/seminar',
      {
        '@type': 'Event',
        startDate: '2022-12-08T13:00:00+01:00',
        location: { '@type': 'Place', name: 'Geneva' },
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      },
    ],
    ['series/bites', { '@type': 'CreativeWorkSeries', startDate: '2021-04' }],
  ])('describes %s', (ref, expected) => {
    expect(toSchemaOrg(described(ref))).toMatchObject(expected);
  });

  test('stays data whatever is in it, and says the way to the page', () => {
    const steps = [{ text: nastyText, address: 'https://hub.example/en/library/' }];
    const source = printJsonLd(toSchemaOrg(described('factsheets/wells')), breadcrumbs(steps));
    expect(source).not.toContain('<');
    expect(JSON.parse(source)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        { name: nastyText },
        { '@type': 'BreadcrumbList', itemListElement: [{ position: 1, name: nastyText }] },
      ],
    });
  });
});

test('the linkset of a publication has the links of each of its languages', () => {
  const shelf = fillShelf(library, site, () => 100);
  const files = shelf.entries.flatMap((entry) => [...linksetFiles(entry, shelf)]);
  const seeds = files.find(({ path }) => path === 'files/100002/linkset.json');
  expect(JSON.parse(seeds?.content ?? '')).toMatchObject({
    linkset: [
      {
        anchor: 'https://hub.example/en/knowledge-papers/seeds/',
        'cite-as': [{ href: 'https://hub.example/k/100002/en/' }],
        type: [{ href: 'https://schema.org/AboutPage' }, { href: 'https://schema.org/ScholarlyArticle' }],
        license: [{ href: 'https://creativecommons.org/licenses/by/4.0/' }],
        item: expect.arrayContaining([
          { href: 'https://hub.example/files/100002/en.pdf', type: 'application/pdf', hreflang: ['en'] },
        ]),
        alternate: [
          { href: 'https://hub.example/ar/knowledge-papers/seeds/', type: 'text/html', hreflang: ['ar'] },
        ],
        collection: [{ href: 'https://hub.example/en/series/bites/' }],
      },
      { anchor: 'https://hub.example/ar/knowledge-papers/seeds/' },
    ],
  });
});
