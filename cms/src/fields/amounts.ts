import type { NumberField } from 'payload';
import type { FieldWord } from '../i18n/field-words/index.ts';
import { described } from './described.ts';
import type { FieldOptions } from './described.ts';

/** A number; what range it may have is the record's schema to say. */
export const amount = (name: FieldWord, options?: FieldOptions): NumberField => ({
  ...described(name, options),
  type: 'number',
});
