import { sayLabel } from '../i18n/spoken.ts';

/** What a field is called for people, in a language of the interface; its name where it has no label of its own. */
export const fieldLabel = (
  field: { readonly name: string; readonly label?: unknown },
  language: string,
): string => sayLabel(field.label, language) ?? field.name;
