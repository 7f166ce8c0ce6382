import { z } from 'zod';

/* Read in the browser too, so this module imports nothing of the server. */

/** What points to a document, and what whoever asks may do about it. */
export const UsesSchema = z.object({
  uses: z.array(
    z.object({
      /** As `collection/id`. */
      document: z.string(),
      title: z.object({ text: z.string(), lang: z.string().optional() }).optional(),
    }),
  ),
  /** Readers have it, and it was not withdrawn. */
  isOnSite: z.boolean(),
  /** Whoever asks may withdraw it, with a reason that stands on its page; only publications are. */
  mayWithdraw: z.boolean(),
  /** Whoever asks may take it off the site. */
  mayTakeDown: z.boolean(),
});
export type Uses = z.output<typeof UsesSchema>;
