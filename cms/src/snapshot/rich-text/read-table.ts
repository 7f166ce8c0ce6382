import type { BlockAttribute, Phrasing, Table, TableCell } from '@kmh/content/entry';
import type { LexicalNode, LexicalTable, LexicalTableCell } from './lexical-state.ts';
import { readLines } from './read-line.ts';
import { refuse, type RichTextReading } from './reading.ts';
import { headerBits, type TableHeader } from './table-header.ts';

type Align = Table['align'][number];
const isAlign = (format: string): format is Exclude<Align, null> =>
  format === 'left' || format === 'center' || format === 'right';

/** A cell where it begins; places that it reaches over are held by `covered`. */
type Place = LexicalTableCell | 'covered' | undefined;

/** Lays the cells out on a grid: Lexical leaves out the cells that another one reaches over. */
function layOut(table: LexicalTable): Place[][] {
  const rows = table.children.filter((node) => node.type === 'tablerow');
  const grid: Place[][] = rows.map(() => []);
  for (const [row, { children }] of rows.entries()) {
    for (const cell of children) {
      if (cell.type !== 'tablecell') continue;
      const places = grid[row] ?? [];
      let column = 0;
      while (places[column] !== undefined) column += 1;
      for (const reached of grid.slice(row, row + cell.rowSpan))
        for (let offset = 0; offset < cell.colSpan; offset += 1) reached[column + offset] = 'covered';
      places[column] = cell;
    }
  }
  return grid;
}

function readCell(cell: LexicalTableCell, rowsLeft: number, reading: RichTextReading): TableCell {
  const words = cell.children.flatMap((node, index): Phrasing[] => {
    if (node.type === 'list')
      refuse(reading, 'a table cell holds a list', 'Write it as one line, with commas or semicolons');
    const line = node.type === 'list' ? [] : readLines([node], reading).flat();
    return index === 0 ? line : [{ type: 'text', value: ' ' }, ...line];
  });
  const attributes = [
    { name: 'columns', count: cell.colSpan },
    { name: 'rows', count: Math.min(cell.rowSpan, rowsLeft) },
  ].flatMap(({ name, count }): BlockAttribute[] =>
    count > 1 ? [{ type: 'mdxJsxAttribute', name, value: String(count) }] : [],
  );
  if (attributes.length === 0) return { type: 'tableCell', children: words };
  return {
    type: 'tableCell',
    children: [{ type: 'mdxJsxTextElement', name: 'Span', attributes, children: [] }, ...words],
  };
}

const isCell = (place: Place): place is LexicalTableCell => place !== undefined && place !== 'covered';

function readAlign(grid: readonly Place[][], column: number): Align {
  for (const row of grid) {
    const cell = row[column];
    const first = isCell(cell) ? cell.children[0] : undefined;
    if (first?.type === 'paragraph' && isAlign(first.format)) return first.format;
  }
  return null;
}

function readHeader(grid: readonly Place[][]): TableHeader {
  const every = (places: readonly Place[], bit: number) => {
    const cells = places.filter(isCell);
    return cells.length > 0 && cells.every((cell) => (cell.headerState & bit) !== 0);
  };
  const row = every(grid[0] ?? [], headerBits.row);
  const column = every(
    grid.map((places) => places[0]),
    headerBits.column,
  );
  if (row && column) return 'both';
  if (row) return 'row';
  return column ? 'column' : 'none';
}

/** The one table of a Table or Chart, and which of its cells are headers; undefined where none was drawn. */
export function readTable(
  nodes: readonly LexicalNode[],
  reading: RichTextReading,
): { table: Table; header: TableHeader } | undefined {
  const [node, second] = nodes.filter((each) => each.type === 'table');
  if (second !== undefined)
    refuse(reading, 'two tables stand in one block', 'Give each a block and a caption of its own');
  const hasWords = nodes.some(
    (each) => each.type !== 'table' && !(each.type === 'paragraph' && each.children.length === 0),
  );
  if (hasWords)
    refuse(
      reading,
      'a table block holds words outside the table',
      'Move them into the notes, or above the block',
    );
  if (node === undefined) return undefined;
  const grid = layOut(node);
  const columns = Math.max(1, ...grid.map((row) => row.length));
  const empty: TableCell = { type: 'tableCell', children: [] };
  const table: Table = {
    type: 'table',
    align: Array.from({ length: columns }, (_, column) => readAlign(grid, column)),
    children: grid.map((row, index) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, column) => {
        const place = row[column];
        return isCell(place) ? readCell(place, grid.length - index, reading) : empty;
      }),
    })),
  };
  return { table, header: readHeader(grid) };
}
