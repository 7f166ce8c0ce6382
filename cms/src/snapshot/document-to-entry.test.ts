import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { documentToEntry } from './document-to-entry.ts';
import { EntryRefusedError } from './entry-problem.ts';
import { entryToDocument } from './entry-to-document.ts';
import { keepLanguages } from './languages.ts';

/* A news item and an event as a collection could lay them out: tabs, rows and groups that the record knows nothing of. */
const language = (name: string): Field => ({
  name,
  type: 'group',
  fields: [
    { name: 'state', type: 'text' },
    { name: 'translatedFrom', type: 'number' },
    { name: 'reviewedBy', type: 'text' },
  ],
});
const common: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Text',
        fields: [
          { type: 'row', fields: [{ name: 'title', type: 'text', localized: true }] },
          { name: 'summary', type: 'textarea', localized: true },
          { name: 'body', type: 'richText', localized: true },
        ],
      },
    ],
  },
  { name: 'slug', type: 'text' },
  { name: 'permalinkId', type: 'text' },
  { name: 'originalLanguage', type: 'text' },
  { name: 'sample', type: 'checkbox' },
  { name: 'languages', type: 'group', fields: ['en', 'fr', 'es', 'ar', 'pt'].map(language) },
  { name: 'internalNote', type: 'textarea' },
];
const newsFields: Field[] = [
  ...common,
  { name: 'date', type: 'date' },
  { name: 'image', type: 'upload', relationTo: 'media' },
  { name: 'about', type: 'relationship', relationTo: ['factsheets', 'news'], hasMany: true },
];

const slugs: Record<string, string> = { 'media/1': '0123456789abcdef', 'factsheets/7': 'seeds-and-tools' };
const names = {
  slug: ({ relationTo, value }: { relationTo: string; value: number | string }) =>
    slugs[`${relationTo}/${value}`],
  permalinkId: () => undefined,
};
const ids = {
  id: (folder: string, slug: string) => {
    const found = Object.entries(slugs).find(([key, name]) => key.startsWith(`${folder}/`) && name === slug);
    return found === undefined ? undefined : Number(found[0].split('/')[1]);
  },
  document: () => undefined,
};
const text = (words: string) => ({
  root: {
    children: [{ type: 'paragraph', format: '', children: [{ type: 'text', text: words, format: 0 }] }],
  },
});

const document = {
  id: 3,
  slug: 'a-release',
  permalinkId: '000000',
  originalLanguage: 'en',
  sample: false,
  languages: { en: { state: 'published', reviewedBy: 'editor' }, fr: { state: 'stale', translatedFrom: 1 } },
  title: { en: 'A release', fr: 'Une parution' },
  summary: { en: 'It is out.', fr: 'C’est paru.' },
  body: { en: text('Words.'), fr: text('Des mots.') },
  date: '2022-12-08T12:00:00.000Z',
  image: 1,
  about: [{ relationTo: 'factsheets', value: { id: 7 } }],
  internalNote: 'Ask the office again.',
};
const read = (changes: object, last?: ReturnType<typeof documentToEntry>) =>
  documentToEntry({
    kind: 'news',
    fields: newsFields,
    document: { ...document, ...changes },
    names,
    kept: last === undefined ? {} : keepLanguages(last),
  });
const problemsOf = (changes: object) => {
  try {
    read(changes);
  } catch (error) {
    if (error instanceof EntryRefusedError) return error.problems;
    throw error;
  }
  return [];
};

describe('documentToEntry', () => {
  it('puts facts and words where the schema has them, and leaves out what it does not know', () => {
    const entry = read({});
    expect(entry).toMatchObject({
      kind: 'news',
      slug: 'a-release',
      facts: {
        permalinkId: '000000',
        date: '2022-12-08',
        image: '0123456789abcdef',
        about: ['factsheets/seeds-and-tools'],
        languages: {
          en: { state: 'published', reviewedBy: 'editor' },
          fr: { state: 'stale', translatedFrom: 1 },
        },
      },
      translations: { en: { texts: { title: 'A release' } }, fr: { texts: { title: 'Une parution' } } },
    });
    expect(JSON.stringify(entry)).not.toContain('Ask the office');
  });

  it('writes no language that is not published', () => {
    const languages = {
      en: { state: 'published' },
      fr: { state: 'draft' },
      es: { state: 'in-review' },
      ar: { state: 'approved' },
      pt: { state: 'missing' },
    };
    expect(Object.keys(read({ languages })?.translations ?? {})).toEqual(['en']);
    expect(read({ languages: { en: { state: 'approved' } } })).toBeUndefined();
  });

  it('keeps the last published words of a language that is being worked on', () => {
    const before = read({});
    const languages = { en: { state: 'published' }, fr: { state: 'draft' } };
    const after = read({ languages, title: { en: 'A new release', fr: 'Brouillon' } }, before);
    expect(after?.translations.fr).toEqual(before?.translations.fr);
    expect(after).toMatchObject({ facts: { languages: { fr: { state: 'stale', translatedFrom: 1 } } } });
    expect(after?.translations.en?.texts).toMatchObject({ title: 'A new release' });
  });

  it('drops a language that is set to missing', () => {
    const languages = { en: { state: 'published' }, fr: { state: 'missing' } };
    expect(Object.keys(read({ languages }, read({}))?.translations ?? {})).toEqual(['en']);
  });

  it('leaves out what points to something that is not in the record', () => {
    const entry = read({ image: 99, about: [{ relationTo: 'news', value: 5 }] });
    expect(entry?.facts).toMatchObject({ about: [] });
    expect(entry?.facts).not.toHaveProperty('image');
  });

  it('names field and language of everything that is missing, all at once', () => {
    expect(problemsOf({ title: { en: 'A release' }, date: null, body: { en: text('Words.') } })).toEqual([
      { path: ['date'], lang: undefined, reason: 'is empty', remedy: 'Fill it in' },
      { path: ['title'], lang: 'fr', reason: 'is empty', remedy: 'Fill it in' },
      { path: ['body'], lang: 'fr', reason: 'is empty', remedy: 'Write the text' },
    ]);
  });

  it('says in plain words how long a text may be', () => {
    expect(problemsOf({ summary: { en: 'x'.repeat(301), fr: 'C’est paru.' } })).toEqual([
      { path: ['summary'], lang: 'en', reason: 'has more than 300 characters', remedy: 'Shorten it' },
    ]);
  });

  it('says what a text holds that cannot be published', () => {
    const body = { en: text('Words.'), fr: { root: { children: [{ type: 'upload', children: [] }] } } };
    expect(problemsOf({ body })).toContainEqual(
      expect.objectContaining({
        path: ['body'],
        lang: 'fr',
        reason: 'the text holds “upload”, which cannot be published',
      }),
    );
  });

  it('refuses a slug that is no folder name', () => {
    expect(problemsOf({ slug: '../secrets' })).toMatchObject([{ path: ['slug'] }]);
  });

  it('cleans texts of what cannot be published, and keeps everything else literally', () => {
    const title = '{x} <script> import y --- | \u202bعربي\u202c 🐘 \u0000';
    expect(read({ title: { en: title, fr: title } })?.translations.en?.texts).toMatchObject({
      title: title.slice(0, -1),
    });
  });
});

describe('entryToDocument', () => {
  it('gives the document of an entry in one language', () => {
    const entry = read({});
    if (entry === undefined) throw new Error('no entry');
    const { data, missing } = entryToDocument({ entry, lang: 'fr', fields: newsFields, ids });
    expect(missing).toEqual([]);
    expect(data).toMatchObject({
      slug: 'a-release',
      permalinkId: '000000',
      title: 'Une parution',
      date: '2022-12-08T12:00:00.000Z',
      image: 1,
      about: [{ relationTo: 'factsheets', value: 7 }],
      languages: { fr: { state: 'stale', translatedFrom: 1 }, ar: { state: 'missing' } },
    });
    expect(data).not.toHaveProperty('internalNote');
    expect(JSON.stringify(data.body)).toContain('Des mots.');
  });

  it('names what is not in the CMS yet, and leaves it out', () => {
    const entry = read({});
    if (entry === undefined) throw new Error('no entry');
    const nothing = { id: () => undefined, document: () => undefined };
    const { data, missing } = entryToDocument({ entry, lang: 'en', fields: newsFields, ids: nothing });
    expect(missing).toEqual(['media/0123456789abcdef', 'factsheets/seeds-and-tools']);
    expect(data).toMatchObject({ image: null, about: [] });
  });
});
