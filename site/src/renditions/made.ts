import { publicationKinds } from '@kmh/content/schema';
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
  summary: z.string(),
  /** A day, month or year. */
  date: z.string(),
  kind: z.enum(publicationKinds),
  files: z.object({ pdf: FileSchema, epub: FileSchema, html: FileSchema, md: FileSchema }),
  /** The one file as it stands in a ZIP. */
  packed: FileSchema,
});
export type Made = z.output<typeof MadeSchema>;
