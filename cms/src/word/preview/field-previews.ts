import { z } from 'zod';
import { FIELD_WORDS, type FieldWord } from '../../i18n/field-words/index.ts';
import { inLanguage } from '../../i18n/words.ts';
import type { FieldPreview } from './preview-answers.ts';

const isFieldWord = (name: string): name is FieldWord => Object.hasOwn(FIELD_WORDS, name);

const labelOf = (name: string, language: string): string =>
  isFieldWord(name) ? inLanguage(FIELD_WORDS[name].label, language) : name;

const ValuesSchema = z.record(z.string(), z.unknown());

/** The texts of a value, whatever rows and groups they stand in. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return Object.values(ValuesSchema.safeParse(value).data ?? {}).flatMap(textsOf);
}

/**
 * The fields that a Word file fills, as an editor reads them.
 * @param texts the words of the entry
 * @param language of the editor
 */
export const makeFieldPreviews = (
  texts: Readonly<Record<string, unknown>>,
  language: string,
): FieldPreview[] =>
  Object.entries(texts)
    .map(([name, value]) => ({ label: labelOf(name, language), texts: textsOf(value) }))
    .filter((field) => field.texts.length > 0);
