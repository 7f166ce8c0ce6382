import { FIELD_WORDS } from '../i18n/field-words/index.ts';
import type { FieldWord } from '../i18n/field-words/index.ts';
import { spokenWords } from '../i18n/spoken.ts';
import type { Spoken } from '../i18n/spoken.ts';

/** What a field may be told beside its name. */
export interface FieldOptions {
  /** Takes label and description of another word, where the name alone would mislead. */
  as?: FieldWord;
  /** Share of the line it takes, such as `33%`. */
  width?: string;
  readOnly?: boolean;
  sidebar?: boolean;
}

interface Described {
  name: FieldWord;
  label: Spoken;
  admin: { description?: Spoken; width?: string; readOnly?: boolean; position?: 'sidebar' };
}

/** Name, label and description that every field of the CMS has, in the languages of the CMS. */
export const described = (name: FieldWord, options: FieldOptions = {}): Described => {
  const { label, help } = FIELD_WORDS[options.as ?? name];
  return {
    name,
    label: spokenWords(label),
    admin: {
      ...(help && { description: spokenWords(help) }),
      ...(options.width && { width: options.width }),
      ...(options.readOnly && { readOnly: true }),
      ...(options.sidebar && { position: 'sidebar' }),
    },
  };
};
