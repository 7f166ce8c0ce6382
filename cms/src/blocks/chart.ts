import type { SelectField } from 'payload';
import { described } from '../fields/described.ts';
import { sideBySide } from '../fields/groups.ts';
import { line, paragraphs } from '../fields/texts.ts';
import { text } from '../i18n/text.ts';
import { defineBlock } from './define-block.ts';
import { tableContent } from './editors.ts';
import { emptyTable } from './empty-table.ts';

const type: SelectField = {
  ...described('type', { width: '50%' }),
  type: 'select',
  defaultValue: 'bar',
  options: [
    { value: 'bar', label: text('chart.bar') },
    { value: 'line', label: text('chart.line') },
  ],
};

/** A drawing of a small table, which stays below it. */
export const chart = defineBlock('Chart', 'chart', 'block.chart', [
  line('title'),
  sideBySide(type, line('unit', { as: 'unitOfChart', width: '50%' })),
  tableContent([], emptyTable(4, 2)),
  line('source'),
  paragraphs('notes', { rows: 2 }),
]);
