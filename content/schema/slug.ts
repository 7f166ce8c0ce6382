import { z } from 'zod';

/** A folder name and URL segment: lower-case ASCII letters, digits and single hyphens, at most 80 characters. */
export const SlugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'not a slug' })
  .max(80);
export type Slug = z.output<typeof SlugSchema>;

/** Ties an item's facts in `entry.yaml` to its words in `<lang>.mdx`. */
export const ItemIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'not an id' })
  .max(40);
export type ItemId = z.output<typeof ItemIdSchema>;
