import {
  normalise,
  type Body,
  type BodyChild,
  type FootnoteDefinition,
  type Heading,
} from '@kmh/content/entry';
import type { Findings } from '../report/findings.ts';
import type { HeadingPiece } from './pieces.ts';
import { piecesOf, type SectionPiece, type SectionTree } from '../sections/section-tree.ts';

type Depth = Heading['depth'];

const toDepth = (depth: number): Depth => (depth <= 2 ? 2 : depth === 3 ? 3 : 4);

/** Headings of a text begin at the second level, below the title, and skip none. */
function createDepths(
  headings: readonly HeadingPiece[],
  findings: Findings,
): (heading: HeadingPiece) => Depth {
  const highest = Math.min(...headings.map(({ level }) => level));
  let previous = 1;
  return ({ level, text }) => {
    const wanted = Math.min(level - highest + 2, previous + 1);
    if (wanted > 4) {
      findings.moveTo(text);
      findings.note('heading-deep');
    }
    const depth = toDepth(wanted);
    previous = depth;
    return depth;
  };
}

const toNode = (piece: SectionPiece): BodyChild =>
  piece.type === 'block' ? piece.node : { type: 'paragraph', children: piece.children };

/** The text of a publication, in its normal form. */
export function buildBody(tree: SectionTree, notes: readonly FootnoteDefinition[], findings: Findings): Body {
  const pieces = [...tree.pieces, ...tree.sections.flatMap(piecesOf)];
  const depthOf = createDepths(
    pieces.filter((piece) => piece.type === 'heading'),
    findings,
  );
  const children = pieces.map((piece): BodyChild =>
    piece.type === 'heading'
      ? { type: 'heading', depth: depthOf(piece), children: piece.children }
      : toNode(piece),
  );
  return normalise({ type: 'root', children: [...children, ...notes] });
}
