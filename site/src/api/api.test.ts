import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fillShelf } from '../machine/shelf.ts';
import { nastyText } from '../testing/nasty-text.ts';
import {
  brief,
  event,
  factsheet,
  organisation,
  paper,
  person,
  picture,
  sampleLibrary,
  series,
  topic,
} from '../testing/sample-library.ts';
import { apiEntryFiles, apiFiles } from './api-files.ts';
import { printCsv } from './csv.ts';
import { EntrySchema, ListSchema } from './schema.ts';

const library = sampleLibrary(
  [
    series('bites', { en: 'Knowledge Bites' }),
    paper(
      'seeds',
      { en: nastyText, ar: 'بذور' },
      {
        permalinkId: '90000j',
        datePublished: '2021-01-01',
        contributors: [{ agent: 'people/ana', role: 'author' }],
        series: 'bites',
        issueNumber: 3,
        topics: ['water'],
        cover: '0011223344556677',
        lifecycle: 'superseded',
        withdrawal: { date: '2023-01-01', replacedBy: 'factsheets/wells' },
      },
    ),
    factsheet('wells', { en: '=HYPERLINK("https://evil.example")' }, { permalinkId: '200004' }),
    brief(
      'final',
      { en: { recommendations: { r1: { text: 'Plant.' } } } },
      { permalinkId: '300006', recommendations: [{ id: 'r1', number: 4, horizon: 'future' }] },
    ),
    event('seminar', { fr: 'Séminaire' }, { permalinkId: '400008' }),
  ],
  [
    organisation('iom', { en: 'IOM' }),
    person('ana', 'Ana Silva'),
    topic('water', { en: 'Water' }),
    picture('0011223344556677', { en: 'A field' }),
  ],
);
const shelf = fillShelf(library, 'https://hub.example', () => 1_024);
const files = new Map(
  [...shelf.entries.flatMap((entry) => [...apiEntryFiles(entry)]), ...apiFiles(shelf)].map(
    ({ path, content }) => [path, content],
  ),
);
const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');

describe('the API', () => {
  test('gives every entry as its schema says', () => {
    const entries = [...files.keys()].filter((path) => path.startsWith('api/v1/entries/'));
    expect(entries).toHaveLength(5);
    for (const path of entries) expect(EntrySchema.safeParse(read(path)).error).toBeUndefined();
    expect(read('api/v1/entries/90000j.json')).toMatchObject({
      kind: 'knowledge-paper',
      lifecycle: { state: 'superseded', replacedBy: 'https://hub.example/k/200004/' },
      series: { issueNumber: 3 },
      translations: {
        en: {
          title: nastyText,
          contributors: [{ role: 'author', agent: { family: 'Silva' } }],
          topics: [{ code: 'water', label: 'Water' }],
          picture: { width: 640 },
        },
        ar: { title: 'بذور', permalink: 'https://hub.example/k/90000j/ar/' },
      },
    });
  });

  test('lists all entries, oldest first, and leads to each', () => {
    const list = ListSchema.parse(read('api/v1/list/1.json'));
    expect(list.total).toBe(5);
    expect(list.entries.map(({ issued }) => issued)).toEqual([
      '2021-01-01',
      '2021-04',
      '2022-01-01',
      '2022-01-01',
      '2022-12-08',
    ]);
    expect(list.entries.every(({ address }) => files.has(new URL(address).pathname.slice(1)))).toBe(true);
  });

  test('leads from its index to files that are there', () => {
    const index = JSON.stringify(read('api/v1/index.json'));
    const addresses = [
      ...index.matchAll(/https:\/\/hub\.example\/(api\/v1\/[^"{]+\.[a-z0-9]+|api\/v1\/dump\/SHA256SUMS)"/g),
    ];
    expect(addresses.length).toBe(6);
    for (const [, path] of addresses) expect(files.has(path ?? '')).toBe(true);
  });

  test('has a JSON Schema with what the fields mean', () => {
    expect(read('api/v1/schema/entry.json')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://hub.example/api/v1/schema/entry.json',
      properties: { id: { description: expect.stringContaining('permanent number') } },
    });
  });

  test('has the whole as a dump with digests', () => {
    const lines = (files.get('api/v1/dump/entries.jsonl') ?? '').trimEnd().split('\n');
    expect(lines.map((line) => EntrySchema.parse(JSON.parse(line)).id)).toHaveLength(5);
    const sums = files.get('api/v1/dump/SHA256SUMS') ?? '';
    for (const name of ['entries.jsonl', 'entries.csv'])
      expect(sums).toContain(`${hash('sha256', files.get(`api/v1/dump/${name}`) ?? '')}  ${name}\n`);
  });
});

describe('a dump for spreadsheets', () => {
  test('has texts as they were typed, a line each', () => {
    const csv = printCsv(shelf.entries.flatMap(({ descriptions }) => descriptions));
    expect(csv.startsWith('\ufeffid,language,kind,title,')).toBe(true);
    expect(csv).toContain(`"${nastyText.replaceAll('"', '""')}"`);
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(7);
  });
});
