import { z } from 'zod';
import { LangSchema } from '../vocabulary/lang.ts';

/** What the record says of one language of an entry. Only published languages stand in the record. */
export const LanguageStateSchema = z.strictObject({
  /** `stale`: published, but a translation of an older version than the original's. */
  state: z.enum(['published', 'stale']),
  /** The version of the original that was translated. */
  translatedFrom: z.int().positive().optional(),
  /** The role that signed this language off. */
  reviewedBy: z.enum(['contributor', 'editor', 'publisher', 'admin']).optional(),
});

/** The languages in which an entry is published. */
export const LanguagesSchema = z
  .partialRecord(LangSchema, LanguageStateSchema)
  .refine((languages) => Object.keys(languages).length > 0, { error: 'no language' });
