import { fieldLabel } from '../../fields/field-label.ts';
import type { CheckedField } from './read-document.ts';

/** The same fields with their names in one language, and nothing that a browser has no use for. */
export const nameFields = (fields: readonly CheckedField[], language: string): CheckedField[] =>
  fields.map(({ fields: inner, label, localized, name, relationTo, type }) => ({
    name,
    type,
    localized,
    relationTo,
    label: fieldLabel({ name, label }, language),
    fields: nameFields(inner, language),
  }));
