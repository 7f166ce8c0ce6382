import { normaliseAttributes } from './normalise-attributes.ts';
import { normaliseLine } from './normalise-line.ts';
import type { LineRules } from './runs.ts';
import type { InlineBlock, Phrasing, Table, TableCell } from './tree.ts';

export const isSpan = (node: Phrasing): node is InlineBlock =>
  node.type === 'mdxJsxTextElement' && node.name === 'Span';

function normaliseCell(cell: TableCell, rules: LineRules): TableCell {
  const spans = cell.children.filter(isSpan).slice(0, 1).map(normaliseAttributes);
  const words = normaliseLine(cell.children, { ...rules, place: 'cell' });
  return { type: 'tableCell', children: [...spans, ...words] };
}

/** A table in which every row has as many cells as the longest and a cell's Span stands first. */
export function normaliseTable(table: Table, rules: LineRules): Table {
  const columns = Math.max(1, ...table.children.map((row) => row.children.length));
  const empty: TableCell = { type: 'tableCell', children: [] };
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, index) => table.align[index] ?? null),
    children: table.children.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, index) =>
        normaliseCell(row.children[index] ?? empty, rules),
      ),
    })),
  };
}
