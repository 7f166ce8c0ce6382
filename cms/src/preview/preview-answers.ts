import { LangSchema } from '@kmh/content/vocabulary';
import { z } from 'zod';

const refused = z.object({ type: z.literal('refused'), sentences: z.array(z.string()) });

/** What became of a preview, and which version of the document it shows. */
export const MadeAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('made'), id: z.string(), files: z.array(z.string()), updatedAt: z.string() }),
  refused.extend({ updatedAt: z.string() }),
]);
export type MadeAnswer = z.output<typeof MadeAnswerSchema>;

/** A link for reviewers from outside, or what has to be changed before there is one. */
export const SharedAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('shared'), address: z.url(), until: z.string() }),
  refused,
]);

/** When the document was saved last, and its links that are still good. */
export const LookAnswerSchema = z.object({
  updatedAt: z.string(),
  links: z.array(z.object({ id: z.string(), lang: LangSchema, until: z.string(), madeBy: z.string() })),
});
export type LookAnswer = z.output<typeof LookAnswerSchema>;
