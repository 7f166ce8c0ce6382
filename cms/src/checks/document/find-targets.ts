import { pointerKey } from '../../snapshot/rich-text/lexical-state.ts';
import type { Targets } from '../context.ts';
import type { CheckedDocument } from './checked-document.ts';

/** The pictures and pages that documents point to, each once, in the order of their first place. */
export function findTargets(...documents: readonly CheckedDocument[]): Targets {
  const pieces = documents.flatMap((document) => document.pieces);
  const pictures = new Map(
    pieces.flatMap((piece) => (piece.type === 'picture' ? [[String(piece.id), piece.id]] : [])),
  );
  const pages = new Map(
    pieces.flatMap((piece) =>
      piece.type === 'link' && piece.target ? [[pointerKey(piece.target), piece.target]] : [],
    ),
  );
  return { pictures: [...pictures.values()], pages: [...pages.values()] };
}
