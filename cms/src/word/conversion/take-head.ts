import type { Findings } from '../report/findings.ts';
import type { WordProperties } from '../reading/read-word-file.ts';
import type { HeadPiece, HeadingPiece, Piece, QuotePiece } from './pieces.ts';
import { plainLine } from './plain-text.ts';

type BodyPiece = Exclude<Piece, QuotePiece | HeadPiece>;

/** What a document says of itself before its text begins. */
export interface Head {
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  /** Names, as they stand in the document. */
  readonly authors: readonly string[];
  readonly abstract: string | undefined;
}

const splitNames = (line: string): string[] =>
  line
    .split(/\s*(?:[,;،؛\n]|\s(?:and|et|y|e|و)\s|&)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Names that programs give to documents that nobody named. */
const isNoTitle = (title: string): boolean =>
  title === '' ||
  /^(microsoft word|document ?\d*|untitled|sans titre|sin t[ií]tulo|sem t[ií]tulo|word document|title|titre)\b/i.test(
    title,
  ) ||
  /\.docx?$/i.test(title);

/** The one heading of the highest level, where everything else stands below it, is the title. */
function titleHeading(pieces: readonly BodyPiece[]): HeadingPiece | undefined {
  const headings = pieces.filter((piece) => piece.type === 'heading');
  const [first] = headings;
  if (first === undefined) return undefined;
  const isHighest = headings.slice(1).every(({ level }) => level > first.level);
  const at = pieces.indexOf(first);
  const isFirst = pieces
    .slice(0, at)
    .every((piece) => piece.type === 'block' && piece.node.type === 'mdxJsxFlowElement');
  return isHighest && headings.length > 1 && isFirst ? first : undefined;
}

/**
 * Takes title, subtitle, authors and abstract out of a document.
 * @param fallback what the file says of itself, for a document without a title in it
 */
export function takeHead(
  pieces: readonly Exclude<Piece, QuotePiece>[],
  fallback: WordProperties,
  findings: Findings,
): { head: Head; pieces: BodyPiece[] } {
  const said: Record<HeadPiece['type'], string[]> = { title: [], subtitle: [], author: [], abstract: [] };
  const rest: BodyPiece[] = [];
  for (const piece of pieces) {
    if (piece.type === 'block' || piece.type === 'heading' || piece.type === 'caption') rest.push(piece);
    else said[piece.type].push(plainLine(piece.children));
  }
  const join = (lines: readonly string[], between: string): string | undefined =>
    lines.length === 0 ? undefined : lines.join(between);
  let title = join(said.title, ' ');
  let kept = rest;
  if (title === undefined) {
    const heading = titleHeading(rest);
    title = heading?.text;
    kept = rest.filter((piece) => piece !== heading);
  }
  if (title === undefined && !isNoTitle(fallback.title)) title = fallback.title;
  findings.moveTo('');
  if (title === undefined) findings.note('no-title');
  const authors = said.author.flatMap(splitNames);
  for (const name of authors) findings.note('author', name);
  return {
    head: { title, subtitle: join(said.subtitle, ' '), authors, abstract: join(said.abstract, '\n\n') },
    pieces: kept,
  };
}
