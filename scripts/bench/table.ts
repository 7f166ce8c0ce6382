import type { Measured } from './measure.ts';

export interface Row extends Measured {
  readonly name: string;
}

const number = (value: number | undefined, digits: number) =>
  value === undefined ? '–' : value.toFixed(digits);

/** Rows as columns of plain text: name, seconds on the clock and of processors, megabytes at most. */
export function printTable(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length), 10);
  const line = (cells: readonly string[]) =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(width) : cell.padStart(10))).join('');
  return [
    line(['', 'wall s', 'CPU s', 'peak MB']),
    ...rows.map(({ name, wall, cpu, memory }) =>
      line([name, number(wall, 1), number(cpu, 1), number(memory, 0)]),
    ),
  ].join('\n');
}
