import { describe, expect, test } from 'vitest';
import { nastyText } from '../testing/nasty-text.ts';
import { parseXml } from '../testing/parse-xml.ts';
import { sampleFeed, sampleFeedEntry } from '../testing/sample-feed.ts';
import { printAtom } from './atom.ts';
import type { FeedEntry } from './feed.ts';

const first = (entries: readonly FeedEntry[]) => printAtom(sampleFeed(entries))[0]?.[1] ?? '';
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    sampleFeedEntry({ id: `https://hub.example/k/${count - index}/` }),
  );
const idsIn = (xml: string) =>
  [...xml.matchAll(/<entry>\n<id>[^<]*\/k\/(\d+)\//g)].map(([, id]) => Number(id));

describe('an Atom feed', () => {
  test('says of an entry where it is, whose it is, when it came and what it is about', () => {
    expect(parseXml(first([sampleFeedEntry()]))).toMatchObject({
      feed: {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xml:lang': 'en',
        id: 'https://hub.example/en/feed.xml',
        entry: {
          id: 'https://hub.example/k/a1b2c3/#en',
          title: 'Seeds',
          summary: 'What grew.',
          link: [
            { rel: 'alternate', hreflang: 'en', href: 'https://hub.example/en/factsheets/seeds/' },
            { rel: 'alternate', hreflang: 'fr', href: 'https://hub.example/fr/factsheets/seeds/' },
            { rel: 'enclosure', type: 'application/pdf', length: '1024' },
            { rel: 'license' },
          ],
          author: [{ name: 'Ana Silva' }, { name: 'Knowledge Hub' }],
          published: '2024-03-05T00:00:00Z',
          updated: '2024-07-01T00:00:00Z',
          category: [
            { term: 'factsheet', scheme: 'urn:kmh:kind', label: 'Good-practice factsheet' },
            { term: 'MW', label: 'Malawi' },
          ],
        },
      },
    });
  });

  test.each(['title', 'summary', 'address', 'id'] as const)(
    'is well-formed with nasty text as %s, and gives it back',
    (name) => {
      const xml = first([sampleFeedEntry({ [name]: nastyText })]);
      expect(xml).not.toContain('<script');
      expect(JSON.stringify(parseXml(xml))).toContain(JSON.stringify(nastyText).slice(1, -1));
    },
  );

  test('gives nasty text in authors and categories back', () => {
    const entry = sampleFeedEntry({
      authors: [nastyText],
      categories: [{ scheme: 'topic', code: nastyText, label: nastyText }],
    });
    expect(parseXml(first([entry]))).toMatchObject({
      feed: { entry: { author: { name: nastyText }, category: { term: nastyText, label: nastyText } } },
    });
  });

  test('has changed when the last of its entries changed, and is valid without any', () => {
    const entries = ['2023', '2024-07', '2023'].map((updated) => sampleFeedEntry({ updated }));
    expect(parseXml(first(entries))).toMatchObject({ feed: { updated: '2024-07-01T00:00:00Z' } });
    expect(parseXml(first([]))).toMatchObject({ feed: { updated: '1970-01-01T00:00:00Z' } });
  });

  test('is cut into archives that new entries do not change', () => {
    const before = new Map(printAtom(sampleFeed(many(125))));
    const after = new Map(printAtom(sampleFeed(many(126))));
    expect([...before.keys()]).toEqual([
      'https://hub.example/en/feed.xml',
      'https://hub.example/en/feed-1.xml',
      'https://hub.example/en/feed-2.xml',
    ]);
    for (const name of ['feed-1.xml', 'feed-2.xml'])
      expect(after.get(`https://hub.example/en/${name}`)).toBe(before.get(`https://hub.example/en/${name}`));
    const numbers = [...after.values()].flatMap(idsIn).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 126 }, (_, index) => index + 1));
  });

  test('leads from what is new to the archive before, and back', () => {
    const [recent, , second] = printAtom(sampleFeed(many(125))).map(([, xml]) => parseXml(xml));
    const previous = (number: number) =>
      expect.objectContaining({ rel: 'prev-archive', href: `https://hub.example/en/feed-${number}.xml` });
    expect(recent).toMatchObject({ feed: { link: expect.arrayContaining([previous(2)]) } });
    expect(second).toMatchObject({
      feed: {
        'fh:archive': '',
        link: expect.arrayContaining([
          previous(1),
          expect.objectContaining({ rel: 'current', href: 'https://hub.example/en/feed.xml' }),
        ]),
      },
    });
  });
});
