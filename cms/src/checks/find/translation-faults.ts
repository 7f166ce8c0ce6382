import { isSentence } from '../../translations/units/is-sentence.ts';
import type { FindFaults } from '../check.ts';

/** Texts of a translation that nobody has translated: their sentences stand word for word in the original. One is told of each field. */
export const findCopiedWords: FindFaults = ({ pieces }, { isInOriginal }) => {
  const told = new Set<string>();
  return pieces.flatMap((piece) => {
    if (piece.type !== 'words' || told.has(piece.place.path)) return [];
    if (!isSentence(piece.words) || !isInOriginal(piece.words)) return [];
    told.add(piece.place.path);
    return [{ place: piece.place, message: 'check.copied' as const }];
  });
};
