/** About how many letters a file holds: two kilobytes compressed. */
const shardSize = 3_200;
/** Words that begin alike in so many letters stay together where they can: plurals and typing errors are then in one file. */
const alike = 4;

/** Lines put together into files. */
export interface Shard {
  /** The first line's place in all. */
  readonly from: number;
  readonly text: string;
}

/**
 * Parts lines into files of about the same size.
 *
 * @param isTogether whether a line should stand in the file of the one before it, if there is room
 */
export function partLines(
  lines: readonly string[],
  isTogether: (place: number) => boolean = () => false,
  size = shardSize,
): Shard[] {
  const shards: Shard[] = [];
  let from = 0;
  let length = 0;
  const close = (to: number) => {
    if (to > from) shards.push({ from, text: lines.slice(from, to).join('\n') });
    from = to;
    length = 0;
  };
  for (const [place, line] of lines.entries()) {
    const isFull = length + line.length > size;
    const mayPart = !isTogether(place) || length + line.length > size * 1.5;
    if (isFull && mayPart) close(place);
    length += line.length + 1;
  }
  close(lines.length);
  return shards;
}

/**
 * The beginning of a file's first word that parts it from the word before: what is looked for and begins so is in this file or
 * nowhere, also where it comes before that first word.
 */
export function shardKey(before: string, first: string): string {
  const letters = [...first].findIndex((letter, place) => letter !== [...before][place]);
  return [...first].slice(0, letters + 1).join('');
}

/** Parts words, which are sorted, so that those that begin alike stand together. */
export const partWords = (words: readonly { readonly word: string; readonly line: string }[]): Shard[] =>
  partLines(
    words.map(({ line }) => line),
    (place) => words[place]?.word.slice(0, alike) === words[place - 1]?.word.slice(0, alike),
  );
