import { countries as codes, countryName, langs, nativeNames } from '@kmh/content/vocabulary';
import type { CheckboxField, Option, SelectField } from 'payload';
import type { FieldWord } from '../i18n/field-words/index.ts';
import { spoken, spokenWords } from '../i18n/spoken.ts';
import { interfaceLanguage } from '../i18n/words.ts';
import type { Words } from '../i18n/words.ts';
import { described } from './described.ts';
import type { FieldOptions } from './described.ts';
import { VOCABULARY_OPTIONS } from './vocabularies.ts';
import type { VocabularyName } from './vocabularies.ts';

/*
 * The database knows each list once, under the name given as `type`, however many fields choose from it.
 */
const one = (name: FieldWord, type: string, options: Option[], more?: FieldOptions): SelectField => ({
  ...described(name, more),
  type: 'select',
  enumName: `enum_${type}`,
  options,
});

const several = (name: FieldWord, type: string, options: Option[], more?: FieldOptions): SelectField => ({
  ...described(name, more),
  type: 'select',
  hasMany: true,
  enumName: `enum_${type}`,
  options,
});

/** One term of a vocabulary. */
export const choice = (name: FieldWord, vocabulary: VocabularyName, options?: FieldOptions): SelectField =>
  one(name, vocabulary, VOCABULARY_OPTIONS[vocabulary], options);

/** Any number of terms of a vocabulary. */
export const choices = (name: FieldWord, vocabulary: VocabularyName, options?: FieldOptions): SelectField =>
  several(name, vocabulary, VOCABULARY_OPTIONS[vocabulary], options);

const countryOptions: Option[] = codes.map((value) => ({
  value,
  label: spoken((language) => countryName(value, interfaceLanguage(language))),
}));

/** One country, by ISO 3166-1. */
export const country = (name: FieldWord, options?: FieldOptions): SelectField =>
  one(name, 'country', countryOptions, options);

/** Any number of countries. */
export const countries = (name: FieldWord, options?: FieldOptions): SelectField =>
  several(name, 'country', countryOptions, options);

const languageOptions: Option[] = langs.map((value) => ({ value, label: nativeNames[value] }));

/** One language of the record, by its name in itself. */
export const language = (name: FieldWord, options?: FieldOptions): SelectField =>
  one(name, 'lang', languageOptions, options);

/** Any number of languages. */
export const languages = (name: FieldWord, options?: FieldOptions): SelectField =>
  several(name, 'lang', languageOptions, options);

/** Any of the goals or objectives that are known by their numbers, from 1 on. */
export const numbered = (name: FieldWord, type: string, goals: readonly Words[]): SelectField =>
  several(
    name,
    type,
    goals.map((goal, index) => ({ value: String(index + 1), label: spokenWords(goal) })),
  );

/** Yes or no; no until somebody says yes. */
export const yesNo = (name: FieldWord, options?: FieldOptions): CheckboxField => ({
  ...described(name, options),
  type: 'checkbox',
  defaultValue: false,
});
