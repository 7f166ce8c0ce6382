import { LangSchema, langs } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { LANGUAGE_STATES } from '../fields/language-states.ts';

/*
 * What the panel of sign-off is told of a document. It is read in the browser, so this module imports nothing of the server.
 */

const ActSchema = z.object({ name: z.string(), at: z.string() });

const LanguageSchema = z.object({
  state: z.enum(LANGUAGE_STATES),
  /** The version of the original that it was translated from, and the role of whoever signed it off. */
  translatedFrom: z.number().nullable(),
  reviewedBy: z.string().nullable(),
  digest: z.string(),
  /** The states that whoever asks may choose next. */
  open: z.array(z.enum(LANGUAGE_STATES)),
  approved: ActSchema.optional(),
  /** The change that took the approval away. */
  changed: ActSchema.optional(),
});

const ReviewSchema = z.object({
  id: z.number(),
  lang: LangSchema,
  reviewer: z.string(),
  state: z.enum(['asked', 'approved', 'changes']),
  /** Their account was deleted. */
  isGone: z.boolean(),
  /** Whoever asks is the one who was asked. */
  isMine: z.boolean(),
  /** The words have changed since the answer. */
  isOutdated: z.boolean(),
  askedBy: z.string(),
  message: z.string(),
  at: z.string(),
});

const CommentSchema = z.object({
  id: z.number(),
  lang: LangSchema,
  field: z.object({ name: z.string(), label: z.string() }).optional(),
  text: z.string(),
  author: z.string(),
  at: z.string(),
  parent: z.number().optional(),
  resolvedBy: z.string().optional(),
});

/** Everything that the panel shows. */
export const PanelSchema = z.object({
  /** When the document was saved last, ISO 8601. */
  updatedAt: z.string(),
  languages: z.record(z.enum(langs), LanguageSchema),
  facts: z.object({ digest: z.string(), changed: ActSchema.optional() }),
  mayWrite: z.boolean(),
  mayPublish: z.boolean(),
  reviews: z.array(ReviewSchema),
  comments: z.array(CommentSchema),
  people: z.array(z.object({ id: z.number(), name: z.string() })),
  fields: z.array(z.object({ name: z.string(), label: z.string() })),
  scheduled: z.array(z.object({ id: z.string(), wallTime: z.string(), zone: z.string() })),
  log: z.array(
    z.object({
      action: z.string(),
      lang: z.string(),
      state: z.string(),
      who: z.string(),
      note: z.string(),
      at: z.string(),
    }),
  ),
});
export type Panel = z.output<typeof PanelSchema>;
export type PanelLanguage = z.output<typeof LanguageSchema>;
export type PanelReview = z.output<typeof ReviewSchema>;
export type PanelComment = z.output<typeof CommentSchema>;
