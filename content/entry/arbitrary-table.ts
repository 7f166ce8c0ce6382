import fc from 'fast-check';
import { attributesFrom } from './arbitrary-line.ts';
import type { Phrasing, Table, TableCell } from './tree.ts';

const cell = (children: Phrasing[]): TableCell => ({ type: 'tableCell', children });

const span = (values: Record<string, string>): Phrasing => ({
  type: 'mdxJsxTextElement',
  name: 'Span',
  attributes: attributesFrom(values),
  children: [],
});

const makeTable = (align: Table['align'], rows: TableCell[][]): Table => ({
  type: 'table',
  align,
  children: rows.map((children) => ({ type: 'tableRow', children })),
});

const align = fc.array(fc.constantFrom('left', 'right', 'center', null), { maxLength: 4 });

/** A table of any words; some rows are shorter than others; in some the first cell is merged with its neighbours. */
export const arbitraryTable = (line: fc.Arbitrary<Phrasing[]>): fc.Arbitrary<Table> =>
  fc
    .record({
      align,
      rows: fc.array(fc.array(line.map(cell), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 4,
      }),
      merge: fc.constantFrom('nothing', 'columns', 'rows', 'both'),
      merged: line,
    })
    .map(({ align: aligned, rows, merge, merged }) => {
      if (merge === 'nothing') return makeTable(aligned, rows);
      const columns = merge === 'rows' ? 1 : 2;
      const count = merge === 'columns' ? 1 : 2;
      const reach = {
        ...(columns > 1 ? { columns: String(columns) } : {}),
        ...(count > 1 ? { rows: String(count) } : {}),
      };
      const head = Array.from({ length: count }, (_, row) =>
        Array.from({ length: columns }, (__, column) =>
          cell(row === 0 && column === 0 ? [span(reach), ...merged] : []),
        ),
      );
      return makeTable(aligned, [...head, ...rows]);
    });

const number: fc.Arbitrary<Phrasing[]> = fc
  .oneof(fc.integer().map(String), fc.constantFrom('0.5', '-12.25', ''))
  .map((value) => [{ type: 'text', value }]);

/** A table of numbers with names in its first row and column. */
export const arbitraryChartTable = (line: fc.Arbitrary<Phrasing[]>): fc.Arbitrary<Table> =>
  fc
    .record({
      head: fc.tuple(line.map(cell), line.map(cell)),
      rows: fc.array(fc.tuple(line.map(cell), number.map(cell)), { minLength: 1, maxLength: 3 }),
    })
    .map(({ head, rows }) => makeTable([], [head, ...rows]));
