import { KindSchema, LangSchema } from '@kmh/content/vocabulary';
import { z } from 'zod';

/** What a preview is made of. Folders are absolute paths. */
export const PreviewJobSchema = z.object({
  /** A folder like the record's, with the draft and what only the draft refers to. */
  draft: z.string(),
  kind: KindSchema,
  slug: z.string(),
  lang: LangSchema,
  /** Where the files go. */
  out: z.string(),
  /** Where the bundle of the last build lies; it is used when it was made from the same code. */
  bundle: z.string(),
});
export type PreviewJob = z.output<typeof PreviewJobSchema>;

const ProblemSchema = z.object({ place: z.string(), reason: z.string(), remedy: z.string() });

/** What became of it: the names of the files, or everything that has to be changed first. */
export const PreviewAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('made'), files: z.array(z.string()) }),
  z.object({ type: z.literal('refused'), problems: z.array(ProblemSchema) }),
]);
export type PreviewAnswer = z.output<typeof PreviewAnswerSchema>;
