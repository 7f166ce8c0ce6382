import { isSpan } from './normalise-table.ts';
import type { Table, TableCell } from './tree.ts';

/** How many columns and rows a cell takes, itself included. */
export function spanOf(cell: TableCell): { columns: number; rows: number } {
  const first = cell.children[0];
  const attributes = first !== undefined && isSpan(first) ? first.attributes : [];
  const count = (name: string) =>
    Math.max(
      1,
      Math.trunc(Number(attributes.find((attribute) => attribute.name === name)?.value ?? '1')) || 1,
    );
  return { columns: count('columns'), rows: count('rows') };
}

/** What is wrong with the merged cells of a table. */
export interface SpanFault {
  row: number;
  column: number;
  fault: 'outside' | 'overlap' | 'covered';
}

/**
 * Finds merged cells that reach beyond the table or over each other, and covered cells that are not empty. Rows and
 * columns count from 0.
 */
export function findSpanFaults(table: Table): SpanFault[] {
  const covered = new Set<string>();
  const faults: SpanFault[] = [];
  const columnCount = table.children[0]?.children.length ?? 0;
  table.children.forEach(({ children: cells }, row) => {
    cells.forEach((cell, column) => {
      const { columns, rows } = spanOf(cell);
      if (covered.has(`${row},${column}`)) {
        if (cell.children.length > 0) faults.push({ row, column, fault: 'covered' });
        return;
      }
      if (column + columns > columnCount || row + rows > table.children.length) {
        faults.push({ row, column, fault: 'outside' });
        return;
      }
      let overlaps = false;
      for (let down = row; down < row + rows; down += 1)
        for (let along = column; along < column + columns; along += 1) {
          overlaps ||= covered.has(`${down},${along}`);
          covered.add(`${down},${along}`);
        }
      if (overlaps) faults.push({ row, column, fault: 'overlap' });
    });
  });
  return faults;
}
