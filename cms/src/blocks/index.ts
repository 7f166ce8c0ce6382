import type { BlockName } from '@kmh/content/blocks';
import type { Block } from 'payload';
import { callout } from './callout.ts';
import { chart } from './chart.ts';
import { cite } from './cite.ts';
import { fieldExample } from './field-example.ts';
import { figure } from './figure.ts';
import { keyMessage } from './key-message.ts';
import { moreDetail } from './more-detail.ts';
import { quotation } from './quotation.ts';
import { recording } from './recording.ts';
import { table } from './table.ts';

export { bodyEditor } from './editors.ts';
export { inlineBlocks } from './inline-blocks.ts';

/** What the editor has for each block of the record: a block, a mark on words, or a property of a table's cell. */
export const editorForms = {
  Figure: figure,
  Table: table,
  Chart: chart,
  KeyMessage: keyMessage,
  Callout: callout,
  FieldExample: fieldExample,
  Quotation: quotation,
  MoreDetail: moreDetail,
  Recording: recording,
  Cite: cite,
  Sub: 'mark',
  Sup: 'mark',
  Span: 'cell',
} as const satisfies Record<BlockName, Block | 'mark' | 'cell'>;

/** The blocks on lines of their own, in the order of the editor's menu. */
export const flowBlocks: Block[] = [
  figure,
  table,
  chart,
  keyMessage,
  callout,
  fieldExample,
  quotation,
  moreDetail,
  recording,
];
