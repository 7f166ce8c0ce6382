import { defineBlock } from './define-block.ts';
import { proseContent } from './editors.ts';
import { inlineBlocks } from './inline-blocks.ts';

/** What a reader should take away from the section, set apart. */
export const keyMessage = defineBlock('KeyMessage', 'keyMessage', 'block.keyMessage', [
  proseContent(inlineBlocks),
]);
