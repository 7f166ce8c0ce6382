import { z } from 'zod';
import { TextAttribute } from './attributes.ts';
import { defineBlock } from './define-block.ts';

/** Words of somebody else. */
export const Quotation = defineBlock({
  level: 'flow',
  content: 'prose',
  attributes: z.strictObject({
    /** Whose words they are, and where they stand: a role or a document, with the page. */
    source: TextAttribute.optional(),
  }),
});
