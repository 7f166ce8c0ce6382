import { line, paragraphs } from '../fields/texts.ts';
import { defineBlock } from './define-block.ts';
import { tableContent } from './editors.ts';
import { emptyTable } from './empty-table.ts';
import { inlineBlocks } from './inline-blocks.ts';

/** A table with its caption; which cells are headers is said in the cells themselves. */
export const table = defineBlock('Table', 'table', 'block.table', [
  line('caption', { as: 'tableCaption' }),
  tableContent(inlineBlocks, emptyTable(3, 3)),
  paragraphs('notes', { rows: 2 }),
]);
