import type { CheckedDocument, Piece, PieceOf } from './checked-document.ts';

/** The pieces of one type, in their order. */
export const piecesOf = <T extends Piece['type']>({ pieces }: CheckedDocument, type: T): PieceOf<T>[] =>
  pieces.filter((piece): piece is PieceOf<T> => piece.type === type);

/** Everything that is read as running words: lines, paragraphs and headings. */
export const wordedPieces = ({ pieces }: CheckedDocument): (PieceOf<'words'> | PieceOf<'heading'>)[] =>
  pieces.filter((piece) => piece.type === 'words' || piece.type === 'heading');
