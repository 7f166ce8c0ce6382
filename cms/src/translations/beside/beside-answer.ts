import { LangSchema } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { LANGUAGE_STATES } from '../../fields/language-states.ts';

/* What is shown beside a translation. It is read in the browser, so this module imports nothing of the server. */

const SectionSchema = z.object({
  /** The outermost field of the form that it belongs to. */
  field: z.string(),
  /** Of a text with headings: which of its parts, from 0 before the first heading. */
  part: z.number(),
  /** The heading it begins with; empty outside of texts with headings. */
  heading: z.string(),
  label: z.string(),
  /** What the original says, a paragraph each. */
  texts: z.array(z.string()),
  /** The original has changed there since it was translated. */
  isBehind: z.boolean(),
  /** How many of its texts are still in the words of the original, and how many say nothing. */
  copied: z.number(),
  empty: z.number(),
});

export const BesideSchema = z.object({
  sourceLang: LangSchema,
  lang: LangSchema,
  state: z.enum(LANGUAGE_STATES),
  sections: z.array(SectionSchema),
});
export type Beside = z.output<typeof BesideSchema>;
export type BesideSection = z.output<typeof SectionSchema>;
