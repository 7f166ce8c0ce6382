import type { Targets } from '../context.ts';
import type { CheckedDocument } from './checked-document.ts';

/** The pictures and pages that a document points to, each once, in the order of their first place. */
export function findTargets({ pieces }: CheckedDocument): Targets {
  const pictures = new Map(
    pieces.flatMap((piece) => (piece.type === 'picture' ? [[String(piece.id), piece.id]] : [])),
  );
  const pages = new Map(
    pieces.flatMap((piece) =>
      piece.type === 'link' && piece.target
        ? [[`${piece.target.relationTo}/${piece.target.value}`, piece.target]]
        : [],
    ),
  );
  return { pictures: [...pictures.values()], pages: [...pages.values()] };
}
