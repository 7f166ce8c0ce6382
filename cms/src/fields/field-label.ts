import { inLanguage, WordsSchema } from '../i18n/words.ts';

/** What a field is called for people, in a language of the interface; its name where it has no label of its own. */
export const fieldLabel = (
  field: { readonly name: string; readonly label?: unknown },
  language: string,
): string => {
  // A name that is the same in every language, as that of a language itself is, is given as it is.
  if (typeof field.label === 'string') return field.label;
  const label = WordsSchema.safeParse(field.label);
  return label.success ? inLanguage(label.data, language) : field.name;
};
