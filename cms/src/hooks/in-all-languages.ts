import { langs } from '@kmh/content/vocabulary';
import type { FlattenedField } from 'payload';
import { ValuesSchema } from '../fields/values.ts';

/**
 * A document that was read in one language, in the form it has when it is read in all of them: each localised value stands
 * under its language. For a new document that is all there is, so that nothing needs to be read again.
 */
export const inAllLanguages = (
  fields: readonly FlattenedField[],
  document: unknown,
  locale: string,
): Record<string, unknown> => {
  const values = ValuesSchema.parse(document);
  const changed = fields.map((field): [string, unknown] => {
    const value = values[field.name];
    if (langs.some((lang) => lang === locale) && 'localized' in field && field.localized === true) {
      return [field.name, { [locale]: value }];
    }
    if (field.type === 'group') return [field.name, inAllLanguages(field.flattenedFields, value, locale)];
    if (field.type !== 'array' || !Array.isArray(value)) return [field.name, value];
    return [
      field.name,
      value.map((row) => ({
        ...ValuesSchema.parse(row),
        ...inAllLanguages(field.flattenedFields, row, locale),
      })),
    ];
  });
  return { ...values, ...Object.fromEntries(changed) };
};
