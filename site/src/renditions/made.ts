import { LangSchema } from '@kmh/content/vocabulary';
import { z } from 'zod';

const FileSchema = z.object({
  /** Name in the cache: the digest of all that the file is made from, and its ending. */
  name: z.string(),
  bytes: z.number(),
});

/** What was made of a publication in a language. */
export const MadeSchema = z.object({
  permalinkId: z.string(),
  lang: LangSchema,
  title: z.string(),
  kind: z.string(),
  files: z.object({ pdf: FileSchema, epub: FileSchema, html: FileSchema, md: FileSchema }),
});
export type Made = z.output<typeof MadeSchema>;
