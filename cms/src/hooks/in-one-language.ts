import type { Lang } from '@kmh/content/vocabulary';
import { ValuesSchema } from '../fields/values.ts';
import type { DataField } from '../snapshot/mapping/data-fields.ts';

type Field = Pick<DataField, 'name' | 'type' | 'localized'> & { readonly fields: readonly Field[] };

/**
 * A document that was read in all languages, in the form it has when it is read in one: each localised value without the others.
 * The mirror of `inAllLanguages`.
 */
export const inOneLanguage = (
  fields: readonly Field[],
  document: unknown,
  lang: Lang,
): Record<string, unknown> => {
  const values = ValuesSchema.parse(document);
  const changed = fields.map((field): [string, unknown] => {
    const value = values[field.name];
    if (field.localized) return [field.name, ValuesSchema.parse(value)[lang]];
    if (field.type === 'group') return [field.name, inOneLanguage(field.fields, value, lang)];
    if (field.type !== 'list' || !Array.isArray(value)) return [field.name, value];
    return [
      field.name,
      value.map((row) => ({ ...ValuesSchema.parse(row), ...inOneLanguage(field.fields, row, lang) })),
    ];
  });
  return { ...values, ...Object.fromEntries(changed) };
};
