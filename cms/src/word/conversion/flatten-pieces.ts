import type { FlowBlock, List, Phrasing, TableCell } from '@kmh/content/entry';
import { saysAnything, type Piece } from './pieces.ts';

/** Is told what is more than a line of text. */
export interface FlattenRules {
  readonly onList: () => void;
  readonly onTable: () => void;
  /** Is given a picture, to put it elsewhere. */
  readonly onFigure: (figure: FlowBlock) => void;
}

/** The lines of a list, an item a line. */
export const linesOfList = (list: List): Phrasing[][] =>
  list.children.flatMap((item, index) =>
    item.children.flatMap((child, place): Phrasing[][] => {
      if (child.type === 'list') return linesOfList(child);
      const sign = list.ordered ? `${(list.start ?? 1) + index}. ` : '• ';
      return [place === 0 ? [{ type: 'text', value: sign }, ...child.children] : child.children];
    }),
  );

/** What a cell says, without saying over which cells it reaches. */
const wordsOfCell = ({ children }: TableCell): Phrasing[] =>
  children.filter((node) => node.type !== 'mdxJsxTextElement' || node.name !== 'Span');

const linesOfBlock = (block: FlowBlock): Phrasing[][] =>
  block.children.flatMap((child): Phrasing[][] => {
    if (child.type === 'table')
      return child.children.flatMap((row) => row.children.map(wordsOfCell)).filter(saysAnything);
    if (child.type === 'list') return linesOfList(child);
    return child.type === 'mdxJsxFlowElement' ? linesOfBlock(child) : [child.children];
  });

/** Pieces as lines of text, one below the other, for a place that holds nothing else. */
export const flattenPieces = (pieces: readonly Piece[], rules: FlattenRules): Phrasing[][] =>
  pieces
    .flatMap((piece): Phrasing[][] => {
      if (piece.type === 'quote') return [piece.paragraph.children];
      if (piece.type !== 'block') return [piece.children];
      const { node } = piece;
      if (node.type === 'paragraph') return [node.children];
      if (node.type === 'list') {
        rules.onList();
        return linesOfList(node);
      }
      if (node.name === 'Figure') {
        rules.onFigure(node);
        return [];
      }
      rules.onTable();
      const title = node.attributes.find(({ name }) => name === 'title')?.value;
      return [
        ...(title === undefined ? [] : [[{ type: 'text' as const, value: title }]]),
        ...linesOfBlock(node),
      ];
    })
    .filter(saysAnything);
