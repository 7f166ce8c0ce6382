import { definitions } from '@kmh/content/schema';
import { flattenAllFields } from 'payload';
import type { Field, FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { flowBlocks, inlineBlocks } from '../blocks/index.ts';
import { parseEnv } from '../env.ts';
import { sayLabel, spokenWords } from '../i18n/spoken.ts';
import { findProjectRoot } from '../project-root.ts';
import { createCollections } from './index.ts';

const ofFields = (fields: Field[]): FlattenedField[] => flattenAllFields({ fields });

/** Hidden and read-only fields are the system's, and the states of languages have a panel of their own. */
const isFilledIn = (field: FlattenedField): boolean => {
  if (['id', 'languages'].includes(field.name)) return false;
  const { hidden, readOnly } = { hidden: false, readOnly: false, ...field.admin };
  return field.hidden !== true && hidden !== true && readOnly !== true;
};

/** Fields that editors fill in and that say nothing, or only their name again, as paths with the language. */
const findSilent = (place: string, fields: readonly FlattenedField[]): string[] =>
  fields.filter(isFilledIn).flatMap((field): string[] => {
    const path = `${place}.${field.name}`;
    const inside = 'fields' in field ? findSilent(path, ofFields(field.fields)) : [];
    const said = field.admin && 'description' in field.admin ? field.admin.description : undefined;
    const label = 'label' in field ? field.label : undefined;
    const silent = ['en', 'fr'].filter((lang) => {
      const words = sayLabel(said, lang)?.replace(/\.$/, '') ?? '';
      return words.length < 12 || words.toLowerCase() === sayLabel(label, lang)?.toLowerCase();
    });
    return [...silent.map((lang) => `${path} (${lang})`), ...inside];
  });

describe('what fields say of themselves', () => {
  const collections = createCollections(
    parseEnv({ KMH_OFFLINE: '1', DATA_DIR: '/nowhere' }, findProjectRoot()),
  );

  it.each(Object.values(definitions))(
    'tells whoever fills in a $kind what good looks like, in English and in French',
    ({ folder }) => {
      const fields = collections.find(({ slug }) => slug === folder)?.fields ?? [];
      expect(fields).not.toEqual([]);
      expect(findSilent(folder, ofFields(fields))).toEqual([]);
    },
  );

  it.each([...flowBlocks, ...inlineBlocks])('tells it of the block $slug', ({ slug, fields }) => {
    expect(findSilent(slug, ofFields(fields))).toEqual([]);
  });

  it('finds a field that only says its name', () => {
    const label = spokenWords({ en: 'Place', fr: 'Lieu', es: 'Lugar', ar: 'المكان', pt: 'Lugar' });
    const place: Field = { name: 'place', type: 'text', label, admin: { description: label } };
    expect(findSilent('here', ofFields([place]))).toEqual(['here.place (en)', 'here.place (fr)']);
  });
});
