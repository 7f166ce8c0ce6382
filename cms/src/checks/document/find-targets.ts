import { pointerKey } from '../../snapshot/rich-text/lexical-state.ts';
import { toAddress } from '../../links/to-address.ts';
import { MOST_TARGETS } from '../context.ts';
import type { Targets } from '../context.ts';
import type { CheckedDocument } from './checked-document.ts';

/** The pictures, pages and addresses outside that documents point to, each once, in the order of their first place. */
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
  const addresses = new Set(
    pieces.flatMap((piece) => (piece.type === 'link' ? (toAddress(piece.url) ?? []) : [])),
  );
  return {
    pictures: [...pictures.values()],
    pages: [...pages.values()],
    addresses: [...addresses].slice(0, MOST_TARGETS),
  };
}
