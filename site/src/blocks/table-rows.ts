import type { AttributesOf } from '@kmh/content/blocks';
import { spanOf, type Table, type TableCell } from '@kmh/content/entry';
import { toString } from 'mdast-util-to-string';
import type { BodyState } from '../body/body-state.ts';
import { attributes, html, type Html } from '../body/html.ts';
import { renderPhrasing } from '../body/phrasing.ts';

const number = /^[^\p{L}]{0,4}\d[\d\s.,  \u202f]*(?:%|[\p{Sc}])?$|^[–—-]$|^$/u;
const digits = /\d/;

const textOf = (cell: TableCell | undefined) => (cell === undefined ? '' : toString(cell).trim());

/** Columns whose cells below the header are all amounts; they are set flush with one another. The names of rows never are. */
function numericColumns(table: Table, headerRow: boolean, headerColumn: boolean): boolean[] {
  const rows = table.children.slice(headerRow ? 1 : 0);
  return (table.children[0]?.children ?? []).map((_, column) => {
    const texts = rows.map((row) => textOf(row.children[column]));
    if (headerColumn && column === 0) return false;
    return texts.every((text) => number.test(text)) && texts.some((text) => digits.test(text));
  });
}

/** Cells that a merged cell reaches over, as `row,column`. */
function coveredCells(table: Table): Set<string> {
  const covered = new Set<string>();
  table.children.forEach((row, y) =>
    row.children.forEach((cell, x) => {
      const { columns, rows } = spanOf(cell);
      for (let down = 0; down < rows; down += 1)
        for (let along = 0; along < columns; along += 1)
          if (down + along > 0) covered.add(`${y + down},${x + along}`);
    }),
  );
  return covered;
}

/** Rows of more columns than this would be longer than a screen when each cell has a line of its own. */
const mostLines = 8;

export interface RenderedRows {
  readonly head?: Html;
  readonly body: Html[];
  /** Every cell can stand below its column's name: nothing is merged, the first row names the columns, and they are few. */
  readonly stacks: boolean;
}

/** A table's rows; `header` says which cells are headers. */
export function renderRows(
  table: Table,
  header: AttributesOf<'Table'>['header'],
  state: BodyState,
): RenderedRows {
  const headerRow = header === 'row' || header === 'both';
  const headerColumn = header === 'column' || header === 'both';
  const numeric = numericColumns(table, headerRow, headerColumn);
  const covered = coveredCells(table);
  const labels = (table.children[0]?.children ?? []).map(textOf);
  const stacks = headerRow && covered.size === 0 && labels.length <= mostLines;

  const renderCell = (cell: TableCell, y: number, x: number): Html | undefined => {
    if (covered.has(`${y},${x}`)) return undefined;
    const { columns, rows } = spanOf(cell);
    const spans = {
      colspan: columns > 1 ? columns : undefined,
      rowspan: rows > 1 ? rows : undefined,
      class: numeric[x] ? 'n' : undefined,
    };
    const words = renderPhrasing(cell.children, state);
    if (headerRow && y === 0) {
      // A corner without words names nothing.
      if (textOf(cell) === '') return html`<td${attributes(spans)}></td>`;
      return html`<th${attributes({ scope: columns > 1 ? 'colgroup' : 'col', ...spans })}>${words}</th>`;
    }
    if (headerColumn && x === 0) {
      return html`<th${attributes({ scope: rows > 1 ? 'rowgroup' : 'row', ...spans })}>${words}</th>`;
    }
    return html`<td${attributes({ ...spans, 'data-label': stacks && labels[x] !== '' ? labels[x] : undefined })}>${words}</td>`;
  };

  const rows = table.children.map(
    (row, y) =>
      html`<tr>
        ${row.children.map((cell, x) => renderCell(cell, y, x))}
      </tr>`,
  );
  const [head, ...rest] = rows;
  return headerRow && head !== undefined ? { head, body: rest, stacks } : { body: rows, stacks };
}
