import type { HeadingPiece, Piece, QuotePiece } from '../conversion/pieces.ts';

/** A piece that stands in a section, below its heading. */
export type SectionPiece = Exclude<Piece, HeadingPiece | QuotePiece>;

/** A heading with all that stands below it. */
export interface Section {
  readonly heading: HeadingPiece;
  readonly pieces: SectionPiece[];
  readonly sections: Section[];
}

/** A document by its headings: what stands before the first, and the sections. */
export interface SectionTree {
  readonly pieces: SectionPiece[];
  readonly sections: Section[];
}

export function toSections(pieces: readonly Exclude<Piece, QuotePiece>[]): SectionTree {
  const tree: SectionTree = { pieces: [], sections: [] };
  const open: Section[] = [];
  for (const piece of pieces) {
    if (piece.type !== 'heading') {
      (open.at(-1) ?? tree).pieces.push(piece);
      continue;
    }
    while (open.length > 0 && (open.at(-1)?.heading.level ?? 0) >= piece.level) open.pop();
    const section: Section = { heading: piece, pieces: [], sections: [] };
    (open.at(-1) ?? tree).sections.push(section);
    open.push(section);
  }
  return tree;
}

/** The pieces of a section in their order, its headings included. */
export const piecesOf = ({ heading, pieces, sections }: Section): (SectionPiece | HeadingPiece)[] => [
  heading,
  ...pieces,
  ...sections.flatMap(piecesOf),
];
