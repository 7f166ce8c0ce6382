import { line } from '../fields/texts.ts';
import { callout } from './callout.ts';
import { chart } from './chart.ts';
import { defineBlock } from './define-block.ts';
import { sectionContent } from './editors.ts';
import { figure } from './figure.ts';
import { inlineBlocks } from './inline-blocks.ts';
import { keyMessage } from './key-message.ts';
import { quotation } from './quotation.ts';
import { table } from './table.ts';

/** A section for readers who want to go deeper. */
export const moreDetail = defineBlock('MoreDetail', 'moreDetail', 'block.moreDetail', [
  line('title'),
  sectionContent([figure, table, chart, keyMessage, callout, quotation], inlineBlocks),
]);
