import type { FlowBlock } from '@kmh/content/entry';
import type { WordNode, WordParagraph } from '../reading/word-tree.ts';
import { convertLine, type ConvertedLine } from './convert-line.ts';
import { convertLists, type ListLine } from './convert-list.ts';
import { convertTable } from './convert-table.ts';
import type { Conversion } from './conversion.ts';
import { blockPiece, paragraphOf, saysAnything, type Piece } from './pieces.ts';
import { plainLine } from './plain-text.ts';

/** A list that may go on with the next paragraph, and the pictures that stood in it. */
interface OpenList {
  readonly lines: ListLine[];
  readonly figures: FlowBlock[];
}

const withoutStrong = (children: ConvertedLine['children']): ConvertedLine['children'] =>
  children.flatMap((node) => (node.type === 'strong' ? withoutStrong(node.children) : [node]));

/** Converts a paragraph that belongs to no list. */
function convertParagraph(paragraph: WordParagraph, line: ConvertedLine, conversion: Conversion): Piece[] {
  const { findings } = conversion;
  const style = conversion.file.styles(paragraph.styleId);
  const { children } = line;
  const text = plainLine(children);
  if (style.role === 'contents') {
    if (saysAnything(children)) {
      findings.note('table-of-contents');
      conversion.leftOut.push(plainLine(children));
    }
    return [];
  }
  if (!saysAnything(children)) return [];
  const level = line.facts.outline ?? style.heading;
  if (level !== undefined && text !== '') {
    conversion.place = text;
    findings.moveTo(text);
    if (paragraph.numbering) findings.note('heading-number');
    return [{ type: 'heading', level, children: withoutStrong(children), text }];
  }
  switch (style.role) {
    case 'title':
    case 'subtitle':
    case 'author':
    case 'abstract':
    case 'caption':
      return [{ type: style.role, children }];
    case 'quote':
      return [{ type: 'quote', paragraph: paragraphOf(children) }];
    default:
      return [blockPiece(paragraphOf(children))];
  }
}

const levelOf = (level: string | number): number => Math.min(8, Math.max(0, Math.trunc(Number(level)) || 0));

/** Converts paragraphs and tables of Word into pieces, in their order. */
export function convertFlow(nodes: readonly WordNode[], conversion: Conversion): Piece[] {
  const pieces: Piece[] = [];
  let open: OpenList | undefined;
  const close = () => {
    if (open === undefined) return;
    pieces.push(...convertLists(open.lines, conversion).map(blockPiece), ...open.figures.map(blockPiece));
    open = undefined;
  };
  const takeBehind = (line: ConvertedLine) => {
    if (line.behind.length === 0) return;
    close();
    pieces.push(...convertFlow(line.behind, conversion));
  };
  const takeParagraph = (paragraph: WordParagraph) => {
    const style = conversion.file.styles(paragraph.styleId);
    const line = convertLine(paragraph.children, conversion, style.role === 'contents');
    const isHeading = (line.facts.outline ?? style.heading) !== undefined;
    const isListLine =
      paragraph.numbering &&
      !isHeading &&
      (style.role === 'body' || style.role === 'list-text' || style.role === 'quote');
    if (isListLine && paragraph.numbering && saysAnything(line.children)) {
      open ??= { lines: [], figures: [] };
      open.lines.push({
        level: levelOf(paragraph.numbering.level),
        isOrdered: paragraph.numbering.isOrdered,
        list: line.facts.list,
        paragraphs: [paragraphOf(line.children)],
      });
      open.figures.push(...line.figures);
    } else if (style.role === 'list-text' && open !== undefined && saysAnything(line.children)) {
      open.lines.at(-1)?.paragraphs.push(paragraphOf(line.children));
      open.figures.push(...line.figures);
    } else {
      // An empty paragraph in the midst of a list does not end it.
      const converted = convertParagraph(paragraph, line, conversion);
      if (converted.length > 0 || line.figures.length > 0) close();
      pieces.push(...converted, ...line.figures.map(blockPiece));
    }
    takeBehind(line);
  };
  for (const node of nodes) {
    if (node.type === 'paragraph') takeParagraph(node);
    else if (node.type === 'table') {
      close();
      pieces.push(
        ...convertTable(node, conversion, (inside) => convertFlow(inside, conversion)).nodes.map(blockPiece),
      );
    } else if (node.type === 'tableRow' || node.type === 'tableCell') {
      pieces.push(...convertFlow(node.children, conversion));
    } else takeParagraph({ type: 'paragraph', children: [node] });
  }
  close();
  return pieces;
}
