import { toString } from 'mdast-util-to-string';
import type { Refusal } from './reading.ts';
import type { Table } from './tree.ts';

const number = /^-?\d+(?:\.\d+)?$/;

const tooSmall: Refusal = {
  code: 'body-chart-size',
  reason: 'the chart has nothing to draw',
  remedy: 'Give its table a first row and a first column of names, and numbers in the other cells',
};

/** Finds what keeps a chart's table from being drawn. Rows and columns count from 0; empty cells are gaps. */
export function findChartFaults(table: Table): { row: number; column: number; refusal: Refusal }[] {
  const [head] = table.children;
  if (table.children.length < 2 || (head?.children.length ?? 0) < 2)
    return [{ row: 0, column: 0, refusal: tooSmall }];
  return table.children.slice(1).flatMap(({ children }, above) =>
    children.slice(1).flatMap((cell, left) => {
      const words = toString(cell).trim();
      if (words === '' || number.test(words)) return [];
      const refusal = {
        code: 'body-chart-number',
        reason: `“${words}” in a chart is not a number`,
        remedy:
          'Write digits alone, with a point before decimals: 12.5. The unit has an attribute; readers see numbers in their language’s way',
      };
      return [{ row: above + 1, column: left + 1, refusal }];
    }),
  );
}
