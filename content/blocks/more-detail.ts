import { z } from 'zod';
import { TextAttribute } from './attributes.ts';
import { defineBlock } from './define-block.ts';

/** A section for readers who want to go deeper: always on the page, set smaller, left out of the short formats. */
export const MoreDetail = defineBlock({
  level: 'flow',
  content: 'flow',
  attributes: z.strictObject({
    /** Says what the section goes into. */
    title: TextAttribute,
  }),
});
