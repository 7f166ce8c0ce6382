import { line } from '../fields/texts.ts';
import { defineBlock } from './define-block.ts';
import { proseContent } from './editors.ts';
import { inlineBlocks } from './inline-blocks.ts';

/** Words of somebody else, with their source. */
export const quotation = defineBlock('Quotation', 'quotation', 'block.quotation', [
  line('source', { as: 'quotationSource' }),
  proseContent(inlineBlocks),
]);
