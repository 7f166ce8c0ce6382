import { countWords, minutesToRead, type Extent } from '@kmh/content/measures';
import { FolderSchema, isPublicationKind, kindOf } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import type { CheckedDocument } from './document/checked-document.ts';
import { wordedPieces } from './document/pieces-of.ts';

/** How long a document is in one language, and what its page costs to load. */
export interface Measure {
  readonly extent: Extent;
  /** To read it all. */
  readonly minutes: number;
  /** On the wire: compressed, styles included, without pictures. An estimate. */
  readonly bytes: number;
  /** To load so many bytes over a slow link, once it is there. */
  readonly seconds: number;
}

/** The slow link of which we speak, in bits a second: 50 kbit/s, as a crowded 2G cell gives it. */
export const SLOW_LINK = 50_000;

/*
 * The weight of a page is estimated from its text: `frame + words × bytes a word + figures × bytes a figure`, fitted to all pages of the
 * sample library as Brotli makes them; there it is right to 15 %. Whether a page keeps its budget is decided by the release,
 * which weighs it.
 */
const FRAME = { publication: 6_100, other: 4_500 };
const WORD: Readonly<Record<Lang, number>> = { en: 1.7, fr: 2.3, es: 2.4, ar: 3.3, pt: 2.4 };
const FIGURE = 950;

/** Fields that stand in lists and mails, and not on the page itself. */
const NOT_ON_PAGE = /^newsletter\./;

const BITS = 8;

const frameOf = (folder: string): number => {
  const known = FolderSchema.safeParse(folder);
  return known.success && isPublicationKind(kindOf(known.data)) ? FRAME.publication : FRAME.other;
};

/** Estimates a document as its page in one language will be. */
export function measureDocument(document: CheckedDocument): Measure {
  const words = wordedPieces(document)
    .filter(({ place }) => !NOT_ON_PAGE.test(place.path))
    .reduce((sum, piece) => sum + countWords(piece.words), 0);
  const figures = document.pieces.filter(
    ({ type, place }) =>
      type === 'table' || type === 'chart' || (type === 'picture' && place.line !== undefined),
  ).length;
  const bytes = Math.round(frameOf(document.folder) + words * WORD[document.lang] + figures * FIGURE);
  return {
    extent: { words, figures },
    minutes: minutesToRead(words, document.lang),
    bytes,
    seconds: (bytes * BITS) / SLOW_LINK,
  };
}
