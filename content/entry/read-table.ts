import type { MdxJsxFlowElement } from 'satteri';
import type { FlowBlockName } from '../blocks/index.ts';
import { findChartFaults } from './chart-numbers.ts';
import { readAttributes } from './read-attributes.ts';
import { readLine } from './read-line.ts';
import type { NodeOf, Reading, Refusal } from './reading.ts';
import { findSpanFaults, type SpanFault } from './table-spans.ts';
import type { Phrasing, Table, TableCell } from './tree.ts';

const spanRefusals: Readonly<Record<SpanFault['fault'], Refusal>> = {
  outside: {
    code: 'body-span-outside',
    reason: 'a merged cell reaches beyond the table',
    remedy: 'Make the numbers of its <Span> smaller',
  },
  overlap: {
    code: 'body-span-overlap',
    reason: 'two merged cells reach over each other',
    remedy: 'Make the numbers of one <Span> smaller',
  },
  covered: {
    code: 'body-span-covered',
    reason: 'a cell holds words, and a merged cell reaches over it',
    remedy: 'Empty it, or make the numbers of the <Span> smaller',
  },
};

/** Reads the one table of a Table or Chart block. */
export function readTable(name: FlowBlockName, block: MdxJsxFlowElement, reading: Reading): Table[] {
  const [node, ...others] = block.children;
  if (node?.type !== 'table' || others.length > 0) {
    reading.refuse(block, {
      code: 'body-table-missing',
      reason: `<${name}> holds something other than one table`,
      remedy: `Leave one Markdown table between <${name} …> and </${name}>, and nothing else`,
    });
    return [];
  }
  const table: Table = {
    type: 'table',
    align: node.align?.map((align) => align ?? null) ?? [],
    children: node.children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => readCell(cell, name, reading)),
    })),
  };
  for (const { row, column, fault } of findSpanFaults(table))
    reading.refuse(node.children[row]?.children[column] ?? node, spanRefusals[fault]);
  if (name === 'Chart')
    for (const { row, column, refusal } of findChartFaults(table))
      reading.refuse(node.children[row]?.children[column] ?? node, refusal);
  return [table];
}

function readCell(node: NodeOf<'tableCell'>, name: FlowBlockName, reading: Reading): TableCell {
  const [first, ...rest] = node.children;
  if (first?.type !== 'mdxJsxTextElement' || first.name !== 'Span' || name === 'Chart')
    return { type: 'tableCell', children: readLine(node.children, reading) };
  const attributes = readAttributes('Span', first, reading);
  if (attributes.length === 0)
    reading.refuse(first, {
      code: 'body-span-empty',
      reason: '<Span> says neither columns nor rows',
      remedy: 'Write columns="2" or rows="2" into its tag, or delete it',
    });
  const span: Phrasing = { type: 'mdxJsxTextElement', name: 'Span', attributes, children: [] };
  return { type: 'tableCell', children: [span, ...readLine(rest, reading)] };
}
