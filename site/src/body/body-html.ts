import { z } from 'zod';

const HeadingSchema = z.object({
  id: z.string(),
  text: z.string(),
  depth: z.union([z.literal(2), z.literal(3)]),
});

const CitationSchema = z.object({
  /** Of the reference. */
  key: z.string(),
  /** How often it is cited: the marks have the ids `cite-<key>-1`, `cite-<key>-2` … */
  count: z.int().positive(),
});

/** A body, ready for the page. */
export const BodyHtmlSchema = z.object({
  html: z.string(),
  /** Its headings of the second and third level, in order. */
  headings: z.array(HeadingSchema),
  /** The references it cites, in the order of first mention: the list of references is numbered by it. */
  citations: z.array(CitationSchema),
  /** How many footnotes it has. */
  footnotes: z.int().nonnegative(),
  /** How many words it has. */
  words: z.int().nonnegative(),
});
export type BodyHtml = z.output<typeof BodyHtmlSchema>;
export type Citation = z.output<typeof CitationSchema>;
export type BodyHeading = z.output<typeof HeadingSchema>;
