import {
  findSpanFaults,
  type FlowBlock,
  type List,
  type Paragraph,
  type Phrasing,
  type Table,
  type TableCell,
} from '@kmh/content/entry';
import type { TableHeader } from '../../snapshot/rich-text/table-header.ts';
import type { WordCell, WordNode, WordTable } from '../reading/word-tree.ts';
import type { Conversion } from './conversion.ts';
import { flattenPieces } from './flatten-pieces.ts';
import { saysAnything, type Piece } from './pieces.ts';

/** Converts what stands in a cell; given by the caller, as a cell may hold whatever a document may. */
export type ConvertNodes = (nodes: readonly WordNode[]) => Piece[];

interface Cell {
  readonly columns: number;
  readonly rows: number;
  readonly children: Phrasing[];
  readonly isBold: boolean;
  readonly alignment: string;
}

interface Row {
  readonly isHeader: boolean;
  readonly cells: Cell[];
}

/** What a table becomes: a table of the publication, or a box, and what could not stay within its cells. */
export interface ConvertedTable {
  readonly nodes: (Paragraph | List | FlowBlock)[];
}

const isRow = (node: WordNode) => node.type === 'tableRow';
const isCell = (node: WordNode): node is WordCell => node.type === 'tableCell';

/** Lines of a cell one after another: a cell of a publication is one line. */
function joinLines(lines: readonly Phrasing[][]): Phrasing[] {
  return lines.flatMap((line, index): Phrasing[] =>
    index === 0 ? line : [{ type: 'text', value: ' ' }, ...line],
  );
}

const isAllBold = (nodes: readonly Phrasing[]): boolean =>
  saysAnything(nodes) &&
  nodes.every((node) => node.type === 'strong' || node.type === 'footnoteReference' || !saysAnything([node]));

const alignmentOf = (cell: WordCell): string => {
  const [first] = cell.children.filter((node) => node.type === 'paragraph');
  return first?.alignment ?? '';
};

function convertCell(
  cell: WordCell,
  outside: FlowBlock[],
  conversion: Conversion,
  convert: ConvertNodes,
): Cell {
  const { findings } = conversion;
  const lines = flattenPieces(convert(cell.children), {
    onList: () => findings.note('cell-lines'),
    onTable: () => findings.note('cell-table'),
    onFigure: (figure) => {
      findings.note('cell-picture');
      outside.push(figure);
    },
  });
  const children = joinLines(lines);
  return {
    columns: Math.max(1, Math.trunc(cell.colSpan) || 1),
    rows: Math.max(1, Math.trunc(cell.rowSpan) || 1),
    children,
    isBold: isAllBold(children),
    alignment: alignmentOf(cell),
  };
}

const spanNode = (columns: number, rows: number): Phrasing[] =>
  columns === 1 && rows === 1
    ? []
    : [
        {
          type: 'mdxJsxTextElement',
          name: 'Span',
          attributes: [
            ...(columns > 1
              ? [{ type: 'mdxJsxAttribute' as const, name: 'columns', value: String(columns) }]
              : []),
            ...(rows > 1 ? [{ type: 'mdxJsxAttribute' as const, name: 'rows', value: String(rows) }] : []),
          ],
          children: [],
        },
      ];

/** Rows of cells, with an empty one wherever another reaches over it. */
function toGrid(rows: readonly Row[]): (Cell | undefined)[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  const taken = new Set<string>();
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (taken.has(`${row}:${column}`)) column += 1;
      const reach = Math.min(cell.rows, rows.length - row);
      for (let down = 0; down < reach; down += 1)
        for (let along = 0; along < cell.columns; along += 1) taken.add(`${row + down}:${column + along}`);
      const line = grid[row];
      if (line !== undefined) line[column] = { ...cell, rows: reach };
      column += cell.columns;
    }
  }
  return grid;
}

const ALIGNMENTS = { right: 'right', end: 'right', center: 'center' } as const;
const isAligned = (alignment: string): alignment is keyof typeof ALIGNMENTS =>
  Object.hasOwn(ALIGNMENTS, alignment);

/** How a column is aligned: as its cells below the first row are, where they agree. */
function alignOf(grid: readonly (Cell | undefined)[][], column: number): 'right' | 'center' | null {
  const below = grid
    .slice(1)
    .flatMap((row) => row[column] ?? [])
    .filter(({ children }) => saysAnything(children));
  const [first] = below;
  if (first === undefined || !isAligned(first.alignment)) return null;
  const same = below.every(({ alignment }) => alignment === first.alignment);
  return same ? ALIGNMENTS[first.alignment] : null;
}

const toTable = (grid: readonly (Cell | undefined)[][], withSpans: boolean): Table => {
  const columns = Math.max(
    1,
    ...grid.map((row) =>
      row.reduce((most, cell, index) => Math.max(most, index + (cell?.columns ?? 1)), row.length),
    ),
  );
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, column) => alignOf(grid, column)),
    children: grid.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, column): TableCell => {
        const cell = row[column];
        if (cell === undefined) return { type: 'tableCell', children: [] };
        return {
          type: 'tableCell',
          children: [...(withSpans ? spanNode(cell.columns, cell.rows) : []), ...cell.children],
        };
      }),
    })),
  };
};

/** Which cells are headers: the rows that Word repeats on each page; failing that, a first row that is bold throughout. */
function headerOf(rows: readonly Row[], { findings }: Conversion): TableHeader {
  const [first, ...others] = rows;
  const isBoldRow =
    first?.cells.every(({ isBold, children }) => isBold || !saysAnything(children)) === true &&
    first.cells.some(({ isBold }) => isBold);
  const isRowHeader = first?.isHeader === true || isBoldRow;
  const isColumnHeader =
    others.length > 0 &&
    others.every(
      ({ cells }) =>
        cells[0] !== undefined && cells.length > 1 && (cells[0].isBold || !saysAnything(cells[0].children)),
    ) &&
    others.some(({ cells }) => cells[0]?.isBold === true);
  if (others.some(({ isHeader }) => isHeader)) findings.note('header-rows');
  if (!isRowHeader && !isColumnHeader) findings.note('table-without-header');
  else if (first?.isHeader !== true) findings.note('header-guessed');
  if (isRowHeader) return isColumnHeader ? 'both' : 'row';
  return isColumnHeader ? 'column' : 'none';
}

/** A table of one cell is a box with a text in it. */
function convertBox(cell: WordCell, conversion: Conversion, convert: ConvertNodes): ConvertedTable {
  conversion.findings.note('box');
  const outside: FlowBlock[] = [];
  const children: (Paragraph | List)[] = [];
  let title: string | undefined;
  for (const piece of convert(cell.children)) {
    if (piece.type === 'heading' && title === undefined && children.length === 0) title = piece.text;
    else if (piece.type === 'quote') children.push(piece.paragraph);
    else if (piece.type !== 'block') children.push({ type: 'paragraph', children: [...piece.children] });
    else if (piece.node.type === 'mdxJsxFlowElement') outside.push(piece.node);
    else children.push(piece.node);
  }
  const callout: FlowBlock = {
    type: 'mdxJsxFlowElement',
    name: 'Callout',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'type', value: 'note' },
      ...(title === undefined || title === ''
        ? []
        : [{ type: 'mdxJsxAttribute' as const, name: 'title', value: title }]),
    ],
    children,
  };
  if (children.length === 0 && title !== undefined)
    return { nodes: [{ type: 'paragraph', children: [{ type: 'text', value: title }] }, ...outside] };
  return { nodes: children.length === 0 ? outside : [callout, ...outside] };
}

/** Converts a table of Word; its caption is not known yet. */
export function convertTable(
  table: WordTable,
  conversion: Conversion,
  convert: ConvertNodes,
): ConvertedTable {
  const wordRows = table.children.filter(isRow);
  const [onlyRow, ...moreRows] = wordRows;
  const onlyCells = onlyRow?.children.filter(isCell) ?? [];
  if (moreRows.length === 0 && onlyCells.length === 1 && onlyCells[0] !== undefined)
    return convertBox(onlyCells[0], conversion, convert);
  const outside: FlowBlock[] = [];
  const rows = wordRows.map((row): Row => ({
    isHeader: row.isHeader,
    cells: row.children.filter(isCell).map((cell) => convertCell(cell, outside, conversion, convert)),
  }));
  // A table that only puts pictures side by side is no table.
  if (!rows.some(({ cells }) => cells.some(({ children }) => saysAnything(children))))
    return { nodes: outside };
  const header = headerOf(rows, conversion);
  const grid = toGrid(rows);
  const merged = toTable(grid, true);
  const hasFaults = findSpanFaults(merged).length > 0;
  if (hasFaults) conversion.findings.note('cells-unmerged');
  const block: FlowBlock = {
    type: 'mdxJsxFlowElement',
    name: 'Table',
    attributes: [{ type: 'mdxJsxAttribute', name: 'header', value: header }],
    children: [hasFaults ? toTable(grid, false) : merged],
  };
  return { nodes: [block, ...outside] };
}
