import type { Table, TableCell } from '@kmh/content/entry';
import { toString } from 'mdast-util-to-string';
import type { Lang } from '@kmh/content/vocabulary';
import { formatNumber } from '../i18n/format/number.ts';

/** A row of numbers with its name; a gap where the table has no number. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

/** What a chart draws: names along one axis, and a row of numbers for each column of the table. */
export interface ChartData {
  readonly names: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The least and the greatest value; nought is always between them. */
  readonly least: number;
  readonly greatest: number;
}

const textOf = (cell: TableCell | undefined) => (cell === undefined ? '' : toString(cell).trim());

function numberOf(cell: TableCell | undefined): number | undefined {
  const text = textOf(cell);
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? undefined : value;
}

/** Reads a chart's table: the first row names the series, the first column what is measured. */
export function readChart(table: Table): ChartData {
  const [head, ...rows] = table.children;
  const series = (head?.children ?? []).slice(1).map((cell, column) => ({
    name: textOf(cell),
    values: rows.map((row) => numberOf(row.children[column + 1])),
  }));
  const values = series.flatMap((each) => each.values.filter((value) => value !== undefined));
  return {
    names: rows.map((row) => textOf(row.children[0])),
    series,
    least: Math.min(0, ...values),
    greatest: Math.max(0, ...values),
  };
}

/** Round values for grid lines from the least to the greatest, at most six of them. */
export function ticksOf(least: number, greatest: number): number[] {
  const span = greatest - least;
  if (span === 0) return [0];
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough;
  const first = Math.ceil(least / step - 1e-9);
  const last = Math.ceil(greatest / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** The table with its numbers as the language writes them: the file holds bare digits. */
export const localiseNumbers = (table: Table, lang: Lang): Table => ({
  ...table,
  children: table.children.map((row, y) => ({
    ...row,
    children: row.children.map((cell, x): TableCell => {
      const value = y === 0 || x === 0 ? undefined : numberOf(cell);
      return value === undefined
        ? cell
        : { type: 'tableCell', children: [{ type: 'text', value: formatNumber(value, lang) }] };
    }),
  })),
});
