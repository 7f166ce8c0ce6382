import type { ArrayField, EmailField, TextareaField, TextField } from 'payload';
import type { FieldWord } from '../i18n/field-words/index.ts';
import { described } from './described.ts';
import type { FieldOptions } from './described.ts';
import { list } from './groups.ts';

/* Versions are compared word by word. */
const compared = { Diff: '/versions/admin/text-diff.tsx#TextDiff' };

/** Plain text on one line: a title, a name, a code. */
export const line = (name: FieldWord, options?: FieldOptions): TextField => {
  const field = described(name, options);
  return { ...field, type: 'text', admin: { ...field.admin, components: compared } };
};

/** Several one-line texts that need no translation. */
export const lines = (name: FieldWord, options?: FieldOptions): TextField => ({
  ...described(name, options),
  type: 'text',
  hasMany: true,
});

/** Plain text of one or more paragraphs. */
export const paragraphs = (
  name: FieldWord,
  options: FieldOptions & { rows?: number } = {},
): TextareaField => {
  const field = described(name, options);
  return {
    ...field,
    type: 'textarea',
    admin: { ...field.admin, components: compared, rows: options.rows ?? 3 },
  };
};

/** A list of plain texts, one a row: key messages, steps, questions. */
export const listOfTexts = (name: FieldWord, options?: FieldOptions): ArrayField =>
  list(name, [paragraphs('text', { rows: 2 })], { ...options, rowTitle: 'text' });

/** An e-mail address. */
export const email = (name: FieldWord, options?: FieldOptions): EmailField => ({
  ...described(name, options),
  type: 'email',
});
