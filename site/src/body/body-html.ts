import { z } from 'zod';

const HeadingSchema = z.object({
  id: z.string(),
  text: z.string(),
  depth: z.union([z.literal(2), z.literal(3)]),
});

/** A body, ready for the page. */
export const BodyHtmlSchema = z.object({
  html: z.string(),
  /** Its headings of the second and third level, in order. */
  headings: z.array(HeadingSchema),
  /** Keys of the references it cites, in the order of first mention: the list of references is numbered by it. */
  citations: z.array(z.string()),
  /** How many footnotes it has. */
  footnotes: z.int().nonnegative(),
  /** How many words it has. */
  words: z.int().nonnegative(),
});
export type BodyHtml = z.output<typeof BodyHtmlSchema>;
export type BodyHeading = z.output<typeof HeadingSchema>;
