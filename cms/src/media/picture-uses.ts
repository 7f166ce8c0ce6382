import { langs } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { LANGUAGE_STATES } from '../fields/language-states.ts';

/** A document that shows a picture. */
export const PictureUseSchema = z.object({
  collection: z.string(),
  id: IdSchema,
  title: z.string(),
  /** Readers see it there, or will with the next release. */
  isPublished: z.boolean(),
  /** The newest version shows it, which may be a draft. */
  isInNewest: z.boolean(),
  /** How far each language is; empty for documents that are not signed off. */
  states: z.partialRecord(z.enum(langs), z.enum(LANGUAGE_STATES)),
});
export type PictureUse = z.output<typeof PictureUseSchema>;

/** Where a picture is used. */
export const PictureUsesSchema = z.object({
  uses: z.array(PictureUseSchema),
  /** There are more than were looked up. */
  hasMore: z.boolean(),
});
export type PictureUses = z.output<typeof PictureUsesSchema>;
