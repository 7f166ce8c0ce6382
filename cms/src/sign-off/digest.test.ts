import type { FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { news } from '../collections/news.ts';
import { factsheets } from '../collections/factsheets.ts';
import { oneParagraph } from '../fields/testing/one-paragraph.ts';
import { mergeFields } from './all-languages.ts';
import { digestParts } from './digest.ts';

/** The fields of a collection as Payload flattens them: layout taken away, groups and lists with their own. */
const flatten = (fields: readonly object[]): FlattenedField[] =>
  fields.flatMap((field): FlattenedField[] => {
    const own: unknown = Reflect.get(field, 'fields');
    const tabs: unknown = Reflect.get(field, 'tabs');
    if (Array.isArray(tabs)) return tabs.flatMap((tab) => flatten(tab.fields));
    if (!Reflect.has(field, 'name')) return Array.isArray(own) ? flatten(own) : [];
    return [
      Object.assign({}, field, Array.isArray(own) && { flattenedFields: flatten(own) }) as FlattenedField,
    ];
  });

const newsFields = flatten(news.fields);
const sheetFields = flatten(factsheets.fields);
const english = {
  title: { en: 'Market day', fr: 'Jour de marché' },
  body: { en: oneParagraph('It opened.') },
};
const same = digestParts(newsFields, english);

describe('the digest of a language', () => {
  it('changes with its words alone', () => {
    const after = digestParts(newsFields, { ...english, title: { en: 'Market days', fr: 'Jour de marché' } });
    expect(after.en).not.toBe(same.en);
    expect(after).toMatchObject({ fr: same.fr, facts: same.facts });
  });

  it('changes with its text, whatever the editor keeps with it', () => {
    const noisy = structuredClone(english.body.en);
    Object.assign(noisy.root, { direction: 'ltr', indent: 0, format: '' });
    expect(digestParts(newsFields, { ...english, body: { en: noisy } })).toEqual(same);
    const other = digestParts(newsFields, { ...english, body: { en: oneParagraph('It closed.') } });
    expect(other.en).not.toBe(same.en);
  });

  it('is the same for nothing, however nothing is said', () => {
    const nothing = { summary: { en: '', fr: null }, about: [], image: null, sample: false };
    expect(digestParts(newsFields, { ...english, ...nothing })).toEqual(same);
  });

  it('leaves out how the document is looked after', () => {
    const looked = {
      slug: 'other',
      permalinkId: 'x',
      updatedAt: 'now',
      _status: 'published',
      languages: { en: {} },
    };
    expect(digestParts(newsFields, { ...english, ...looked })).toEqual(same);
  });

  it('keeps facts apart from words, within one list too', () => {
    const rows = [{ id: 'a', statement: { en: 'More work' }, source: { en: 'Survey' }, value: 3 }];
    const before = digestParts(sheetFields, { results: rows });
    const more = digestParts(sheetFields, { results: [{ ...rows[0], value: 4 }] });
    expect(more.facts).not.toBe(before.facts);
    expect(more.en).toBe(before.en);
    const reworded = digestParts(sheetFields, { results: [{ ...rows[0], statement: { en: 'Less work' } }] });
    expect(reworded.en).not.toBe(before.en);
    expect(reworded.facts).toBe(before.facts);
  });
});

describe('a document in all its languages', () => {
  it('has what is saved in one language over what is there in the others', () => {
    const stored = {
      title: { en: 'Seeds', fr: 'Graines' },
      results: [
        { id: 'a', statement: { en: 'More', fr: 'Plus' } },
        { id: 'b', statement: { fr: 'Moins' } },
      ],
    };
    const sent = { title: 'Semences', results: [{ id: 'b', statement: 'Rien' }] };
    const merged = mergeFields(sheetFields, sent, stored, 'fr');
    expect(merged.title).toEqual({ en: 'Seeds', fr: 'Semences' });
    expect(merged.results).toMatchObject([{ id: 'b', statement: { fr: 'Rien' } }]);
    expect(mergeFields(sheetFields, {}, stored, 'fr').title).toEqual(stored.title);
  });
});
