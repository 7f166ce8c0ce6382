import { z } from 'zod';
import { TextAttribute } from './attributes.ts';
import { defineBlock } from './define-block.ts';

/** Points to a work in the publication's list of references. */
export const Cite = defineBlock({
  level: 'inline',
  content: 'none',
  attributes: z.strictObject({
    /** The key of the work in `references` of entry.yaml. */
    key: TextAttribute,
    /** Where in the work: "p. 12", "chapter 3". */
    locator: TextAttribute.optional(),
  }),
});
