import {
  blockNode,
  editorState,
  paragraphNode,
  tableCellNode,
  tableNode,
  type LexicalJson,
} from '../snapshot/rich-text/lexical-nodes.ts';
import { formatBits } from '../snapshot/rich-text/text-format.ts';
import { headerBits } from '../snapshot/rich-text/table-header.ts';
import { readLine, trimLine, type Pasting } from './pasted-line.ts';

/* A header cell says by itself that it is one. */
const notBold = (line: readonly LexicalJson[]): LexicalJson[] =>
  line.map((node) =>
    typeof node.format === 'number' ? { ...node, format: node.format & ~formatBits.strong } : node,
  );

const span = (cell: Element, name: string): number => Math.max(1, Number(cell.getAttribute(name)) || 1);

/** Word marks a header row by `thead`; without one a first row all in bold is taken for it. */
function hasHeaderRow(rows: readonly Element[]): boolean {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return false;
  const cells = [...first.children];
  const isBold = (cell: Element) =>
    cell.tagName === 'TH' || (cell.textContent?.trim() !== '' && cell.querySelector('b, strong') !== null);
  return first.parentElement?.tagName === 'THEAD' || (cells.length > 0 && cells.every(isBold));
}

/** A table as the block that a text holds: rows, merged cells and header cells; its caption is left to be written. */
export function readTable(table: Element, pasting: Pasting): LexicalJson {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const header = hasHeaderRow(rows);
  const readCell = (cell: Element, row: number): LexicalJson => {
    const lines = [...cell.querySelectorAll('p, li')];
    const paragraphs = (lines.length === 0 ? [cell] : lines).map((line) => trimLine(readLine(line, pasting)));
    const isHeader = (header && row === 0) || cell.tagName === 'TH';
    const said = paragraphs
      .filter((line) => line.length > 0)
      .map((line) => (isHeader ? notBold(line) : line));
    return tableCellNode(
      {
        headerState: isHeader ? headerBits.row : 0,
        colSpan: span(cell, 'colspan'),
        rowSpan: span(cell, 'rowspan'),
      },
      (said.length === 0 ? [[]] : said).map((line) => paragraphNode(line)),
    );
  };
  const cells = rows.map((row, index) => [...row.children].map((cell) => readCell(cell, index)));
  return blockNode(pasting.newId(), 'table', { content: editorState([tableNode(cells)]) });
}
