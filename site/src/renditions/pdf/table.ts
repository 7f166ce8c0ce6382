import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { hasClass, isElement } from '../has-class.ts';
import { toInline, trimmed } from './inline.ts';
import type { Block, Cell, Inline } from './nodes.ts';
import type { PdfState } from './state.ts';

type ToBlocks = (nodes: readonly ElementContent[], state: PdfState) => Block[];

/** More columns than these are set as several tables, one below the other, each with the first column. */
const mostColumns = 9;

interface SizedCell extends Cell {
  readonly letters: number;
}
type Row = readonly SizedCell[];

const rowsOf = (table: Element, tagName: string): Element[] =>
  table.children
    .filter(isElement)
    .filter((part) => part.tagName === tagName)
    .flatMap((part) => part.children.filter(isElement).filter((row) => row.tagName === 'tr'));

/* On the page what is small in a cell stands on a line of its own. */
const withLines = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, index) =>
    index > 0 && isElement(node) && node.tagName === 'small' ? [h('br'), node] : [node],
  );

const toRow = (row: Element, state: PdfState, toBlocks: ToBlocks): Row =>
  row.children.filter(isElement).map((cell) => ({
    c: toBlocks(withLines(cell.children), state),
    columns: Number(cell.properties['colSpan'] ?? 1),
    rows: Number(cell.properties['rowSpan'] ?? 1),
    header: cell.tagName === 'th',
    amount: hasClass(cell, 'n'),
    letters: Math.max(toString(cell).length, 4),
  }));

const widthOf = (row: Row): number => row.reduce((sum, { columns }) => sum + columns, 0);

/* Columns with more words get more room, but no column gets all of it. */
const share = (letters: number): number =>
  Math.round(Math.sqrt(Math.min(Math.max(letters, 6), 160)) * 10) / 10;

function widths(rows: readonly Row[], columns: number): number[] {
  const plain = rows.filter((row) => row.length === columns);
  return Array.from({ length: columns }, (_, column) =>
    share(Math.max(...plain.map((row) => row[column]?.letters ?? 0), 0)),
  );
}

const bare = (rows: readonly Row[]): Cell[][] =>
  rows.map((row) =>
    row.map(({ c, columns, rows: down, header, amount }) => ({ c, columns, rows: down, header, amount })),
  );

/** A table, or several where it has more columns than a page is wide. */
export function toTables(table: Element, state: PdfState, toBlocks: ToBlocks): Block[] {
  const captionElement = table.children.filter(isElement).find(({ tagName }) => tagName === 'caption');
  const caption = captionElement === undefined ? [] : trimmed(toInline(captionElement.children, state));
  const read = (tagName: string) => rowsOf(table, tagName).map((row) => toRow(row, state, toBlocks));
  const [head, rows] = [read('thead'), read('tbody')];
  const all = [...head, ...rows];
  const columns = Math.max(...all.map(widthOf), 0);
  if (columns === 0) return [];
  const make = (some: readonly number[] | undefined, words: readonly Inline[]): Block => {
    const chosen = (each: readonly Row[]) =>
      some === undefined ? each : each.map((row) => some.flatMap((column) => row[column] ?? []));
    const count = some?.length ?? columns;
    return {
      b: 'table',
      caption: words,
      widths: widths(chosen(all), count),
      head: bare(chosen(head)),
      rows: bare(chosen(rows)),
    };
  };
  const isPlain = all.every((row) => row.every((cell) => cell.columns === 1 && cell.rows === 1));
  if (columns <= mostColumns || !isPlain) return [make(undefined, caption)];
  const parts = Math.ceil((columns - 1) / (mostColumns - 1));
  return Array.from({ length: parts }, (_, part) => {
    const from = 1 + part * (mostColumns - 1);
    const to = Math.min(from + mostColumns - 1, columns);
    const some = [0, ...Array.from({ length: to - from }, (_each, index) => from + index)];
    return make(some, [...caption, ` (${part + 1}/${parts})`]);
  });
}
