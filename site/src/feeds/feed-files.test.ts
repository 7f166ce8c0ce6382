import { describe as group, expect, test } from 'vitest';
import { fillShelf } from '../machine/shelf.ts';
import { nastyText } from '../testing/nasty-text.ts';
import { parseXml } from '../testing/parse-xml.ts';
import { brief, event, factsheet, news, sampleLibrary, topic } from '../testing/sample-library.ts';
import { calendarFiles } from './calendar-files.ts';
import { feedFiles } from './feed-files.ts';

const library = sampleLibrary(
  [
    factsheet(
      'wells',
      { en: nastyText, fr: 'Puits' },
      { permalinkId: '100002', topics: ['water'], countries: ['MW'] },
    ),
    brief(
      'final',
      {
        en: {
          title: 'Evaluation',
          recommendations: { r1: { text: 'Plant early.' }, r2: { text: 'Plant late.' } },
        },
      },
      {
        permalinkId: '200004',
        datePublished: '2023-01-01',
        recommendations: [
          { id: 'r1', number: 4, horizon: 'future' },
          { id: 'r2', number: 5, horizon: 'by-date', dueDate: '2023-05-01' },
        ],
      },
    ),
    news('released', { en: 'Released' }, []),
    event('seminar', { fr: 'Séminaire' }, { permalinkId: '300006' }),
  ],
  [topic('water', { en: 'Water', fr: 'Eau' })],
);
const shelf = fillShelf(library, 'https://hub.example');
const files = new Map(
  [...[...feedFiles(shelf)].flatMap(({ make }) => [...make()]), ...calendarFiles(shelf)].map(
    ({ path, content }) => [path, content],
  ),
);
const feedAt = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');

group('the feeds of a library', () => {
  test('show publications in RSS as cards, which newsletters take as they are', () => {
    const rss = files.get('en/feed.rss.xml') ?? files.get('en/rss.xml') ?? '';
    expect(rss).toContain('role="presentation"');
    expect(rss).toContain('/k/100002/en/');
  });

  test('stand beside the lists they go with, in three formats, where there is anything', () => {
    for (const list of [
      'en/',
      'en/library/',
      'en/factsheets/',
      'en/library/topics/water/',
      'en/library/countries/mw/',
    ])
      for (const file of ['feed.xml', 'rss.xml', 'feed.json']) expect(files.has(`${list}${file}`)).toBe(true);
    expect(files.has('fr/evaluation-briefs/feed.xml')).toBe(false);
    expect(files.has('pt/feed.xml')).toBe(true);
  });

  test('show the newest first, in the language of the feed alone', () => {
    expect(feedAt('en/feed.json')).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://hub.example/en/',
      feed_url: 'https://hub.example/en/feed.json',
      language: 'en',
      items: [
        { title: 'Evaluation', date_published: '2023-01-01T00:00:00Z' },
        { title: 'Released' },
        { id: 'https://hub.example/k/100002/#en', title: nastyText },
      ],
    });
    expect(feedAt('fr/library/topics/water/feed.json')).toMatchObject({ items: [{ title: 'Puits' }] });
  });

  test('hold each recommendation on its own', () => {
    expect(feedAt('en/recommendations/feed.json')).toMatchObject({
      items: [
        {
          id: 'https://hub.example/k/200004/#en-recommendations-4',
          title: 'Recommendation 4 of Evaluation',
          summary: 'Plant early.',
          url: 'https://hub.example/en/evaluation-briefs/final/recommendations/4/',
        },
        { summary: 'Plant late.' },
      ],
    });
  });

  test('stand beside narrower lists of recommendations too, with what stands in these', () => {
    expect(feedAt('en/recommendations/horizons/future/feed.json')).toMatchObject({
      title: expect.stringMatching(/Recommendations: For the future$/),
      items: [{ summary: 'Plant early.' }],
    });
    expect(feedAt('en/recommendations/horizons/by-date/feed.json')).toMatchObject({
      items: [{ summary: 'Plant late.' }],
    });
  });

  test('are well-formed, all of them', () => {
    const documents = [...files].filter(([path]) => path.endsWith('.xml'));
    expect(documents.length).toBeGreaterThan(20);
    for (const [, xml] of documents) expect(() => parseXml(xml)).not.toThrow();
  });

  test('come with a calendar of each event and one of all', () => {
    expect(files.get('files/300006/fr.ics')).toContain('SUMMARY;LANGUAGE=fr:Séminaire');
    expect(files.get('fr/events/calendar.ics')).toContain('UID:300006@hub.example');
    expect(files.has('en/events/calendar.ics')).toBe(false);
  });
});
