import { spanOf, type Table, type TableCell } from '@kmh/content/entry';
import { paragraphNode, tableCellNode, tableNode, type LexicalJson } from './lexical-nodes.ts';
import { headerBits, type TableHeader } from './table-header.ts';
import { writeLine } from './write-line.ts';
import type { RichTextWriting } from './writing.ts';

const headerState = (header: TableHeader, row: number, column: number): number =>
  (row === 0 && (header === 'row' || header === 'both') ? headerBits.row : 0) |
  (column === 0 && (header === 'column' || header === 'both') ? headerBits.column : 0);

/** The places that another cell reaches over, as `row:column`: the editor has no cells there. */
function coveredPlaces(table: Table): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const [row, { children }] of table.children.entries())
    for (const [column, cell] of children.entries()) {
      if (covered.has(`${row}:${column}`)) continue;
      const { columns, rows } = spanOf(cell);
      for (let down = 0; down < rows; down += 1)
        for (let along = 0; along < columns; along += 1)
          if (down > 0 || along > 0) covered.add(`${row + down}:${column + along}`);
    }
  return covered;
}

/** A Markdown table as the editor's table, with its header cells, merged cells and alignment. */
export function writeTable(table: Table, header: TableHeader, writing: RichTextWriting): LexicalJson {
  const covered = coveredPlaces(table);
  const writeCell = (cell: TableCell, row: number, column: number): LexicalJson => {
    const { columns, rows } = spanOf(cell);
    return tableCellNode({ headerState: headerState(header, row, column), colSpan: columns, rowSpan: rows }, [
      paragraphNode(writeLine(cell.children, writing), table.align[column] ?? ''),
    ]);
  };
  return tableNode(
    table.children.map(({ children }, row) =>
      children.flatMap((cell, column) =>
        covered.has(`${row}:${column}`) ? [] : [writeCell(cell, row, column)],
      ),
    ),
  );
}
