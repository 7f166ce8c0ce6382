import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { escapeXml, printAtom, type Feed, type FeedEntry } from './atom.ts';

const entry: FeedEntry = {
  id: 'https://hub.example/k/a1b2c3/#en',
  title: 'Seeds',
  summary: 'What grew.',
  href: 'https://hub.example/en/factsheets/seeds/',
  published: '2024-03-05',
  updated: '2024-03-05',
  author: 'Knowledge Hub',
  category: { code: 'factsheet', label: 'Good-practice factsheet' },
};
const feed: Feed = {
  lang: 'en',
  title: 'Knowledge Hub',
  subtitle: 'What works',
  self: 'https://hub.example/en/feed.xml',
  page: 'https://hub.example/en/',
  author: 'Knowledge Hub',
  entries: [entry],
};
const printWith = (changes: Partial<FeedEntry>) =>
  printAtom({ ...feed, entries: [{ ...entry, ...changes }] });
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: true,
  trimValues: false,
});
const parse = (xml: string): unknown => parser.parse(xml);

const nasty = `<script>alert(1)</script> & &amp; ]]> "double" 'single' <!-- --> \u202eback 😀`;

describe('an Atom feed', () => {
  test('says of an entry where it is, whose it is, when it came and what kind it is', () => {
    expect(parse(printAtom(feed))).toMatchObject({
      feed: {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xml:lang': 'en',
        id: 'https://hub.example/en/feed.xml',
        entry: {
          id: 'https://hub.example/k/a1b2c3/#en',
          title: 'Seeds',
          summary: 'What grew.',
          link: { rel: 'alternate', href: 'https://hub.example/en/factsheets/seeds/' },
          author: { name: 'Knowledge Hub' },
          published: '2024-03-05T00:00:00Z',
          updated: '2024-03-05T00:00:00Z',
          category: { term: 'factsheet', label: 'Good-practice factsheet' },
        },
      },
    });
  });

  test.each(['title', 'summary', 'author', 'href', 'id'] as const)(
    'is well-formed with nasty text as %s, and gives it back',
    (name) => {
      const xml = printWith({ [name]: nasty });
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(xml).not.toContain('<script');
      expect(JSON.stringify(parse(xml))).toContain(JSON.stringify(nasty).slice(1, -1));
    },
  );

  test('gives nasty text in a category’s attributes back', () => {
    const xml = printWith({ category: { code: nasty, label: nasty } });
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(parse(xml)).toMatchObject({ feed: { entry: { category: { term: nasty, label: nasty } } } });
  });

  test('has changed when the last of its entries changed', () => {
    const older = { ...entry, updated: '2023' };
    const newer = { ...entry, updated: '2024-07' };
    expect(parse(printAtom({ ...feed, entries: [older, newer, older] }))).toMatchObject({
      feed: { updated: '2024-07-01T00:00:00Z' },
    });
  });

  test('is valid without entries', () => {
    const xml = printAtom({ ...feed, entries: [] });
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(parse(xml)).toMatchObject({ feed: { updated: '1970-01-01T00:00:00Z' } });
  });
});

describe('text in XML', () => {
  test.each([
    ['\u0000', 'a null'],
    ['\u0008', 'a control character'],
    ['\u001b', 'an escape'],
    ['\ufffe', 'a character that is none'],
    ['\ud800', 'half a character'],
  ])('has no character that XML cannot hold: %j, %s', (sign) => {
    expect(escapeXml(`a${sign}b`)).toBe('a\ufffdb');
  });

  test('keeps line breaks, tabs and characters beyond the basic plane', () => {
    expect(escapeXml('a\n\tb😀')).toBe('a\n\tb😀');
  });
});
