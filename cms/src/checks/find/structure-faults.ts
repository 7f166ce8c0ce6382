import type { FindFaults } from '../check.ts';
import { piecesOf } from '../document/pieces-of.ts';

/** The level of the publication's own title. */
const TITLE_LEVEL = 1;

/** Headings that stand more than one level below the heading before them. */
export const findHeadingJumps: FindFaults = (document) => {
  let above = TITLE_LEVEL;
  return piecesOf(document, 'heading').flatMap(({ isFixed, level, place, words }) => {
    const expected = above + 1;
    above = level;
    if (isFixed || level <= expected) return [];
    return [{ place, message: 'check.headingJump', values: { words, level, expected }, words }];
  });
};

/** Tables of which no cell is a header. */
export const findTablesWithoutHeader: FindFaults = (document) =>
  piecesOf(document, 'table').flatMap(({ caption, header, place }) =>
    header === 'none' ? [{ place, message: 'check.tableHeader', values: { caption: caption || '–' } }] : [],
  );
