import { z } from 'zod';
import { TextAttribute } from './attributes.ts';
import { defineBlock } from './define-block.ts';

/** A remark beside the text. */
export const Callout = defineBlock({
  level: 'flow',
  content: 'prose',
  attributes: z.strictObject({
    /** A note adds, an example shows, a caution warns. */
    type: z.enum(['note', 'example', 'caution'], { error: 'must be note, example or caution' }),
    /** A heading of its own. Without one the type is named. */
    title: TextAttribute.optional(),
  }),
});
