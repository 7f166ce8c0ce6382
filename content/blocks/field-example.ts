import { z } from 'zod';
import { CountrySchema } from '../vocabulary/countries.ts';
import { referencesAttribute, TextAttribute } from './attributes.ts';
import { defineBlock } from './define-block.ts';

/** What somebody did somewhere, told in a few paragraphs. */
export const FieldExample = defineBlock({
  level: 'flow',
  content: 'prose',
  attributes: z.strictObject({
    /** Names the example. */
    title: TextAttribute,
    /** Where it took place, as an ISO 3166-1 alpha-2 code. */
    country: z
      .string()
      .refine((code) => CountrySchema.safeParse(code).success, {
        error: 'is not an ISO 3166 country code of two capital letters, such as MW',
      })
      .optional(),
    /** Who carried it out: folder names of organisations, separated by spaces. */
    implementers: referencesAttribute('organisations').optional(),
  }),
});
