import type { FlowBlock, List, Paragraph, Phrasing } from '@kmh/content/entry';

/** A heading with its level as Word has it, from 1. */
export interface HeadingPiece {
  readonly type: 'heading';
  readonly level: number;
  readonly children: Phrasing[];
  readonly text: string;
}

/** A paragraph that names the table or picture beside it. */
export interface CaptionPiece {
  readonly type: 'caption';
  readonly children: Phrasing[];
}

/** A paragraph that belongs to the head of the document. */
export interface HeadPiece {
  readonly type: 'title' | 'subtitle' | 'author' | 'abstract';
  readonly children: Phrasing[];
}

export interface QuotePiece {
  readonly type: 'quote';
  readonly paragraph: Paragraph;
}

/** Text that stands in a publication as it is. */
export interface BlockPiece {
  readonly type: 'block';
  readonly node: Paragraph | List | FlowBlock;
}

/** A document as a row of pieces, before it is known which of them is the title, and which section a field. */
export type Piece = HeadingPiece | CaptionPiece | HeadPiece | QuotePiece | BlockPiece;

export const blockPiece = (node: BlockPiece['node']): BlockPiece => ({ type: 'block', node });

export const paragraphOf = (children: Phrasing[]): Paragraph => ({ type: 'paragraph', children });

/** Whether a line says anything: words, or a reference to a note. */
export const saysAnything = (nodes: readonly Phrasing[]): boolean =>
  nodes.some((node) => {
    if (node.type === 'text' || node.type === 'inlineCode') return /\S/.test(node.value);
    if (node.type === 'break') return false;
    return node.type === 'footnoteReference' || saysAnything(node.children);
  });
