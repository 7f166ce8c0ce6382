import { distance, forgiven } from '../../words/distance.ts';
import { stem } from '../../words/stem.ts';
import type { Entry, WordsFile } from './words-file.ts';

/** A word of the catalogue that may be meant, and how surely: 1 is the word itself. */
export interface Meant {
  readonly entry: Entry;
  readonly surety: number;
}

/** The words of the catalogue, a file at a time. */
export interface Words {
  /** How the words of each file begin, in the order of the words. */
  readonly shards: readonly string[];
  readonly open: (shard: number) => Promise<WordsFile>;
}

/** What is meant by a word, or, where nothing is, words that look like it. */
export interface Meaning {
  readonly meant: readonly Meant[];
  readonly near: readonly string[];
}

/** Files asked for beyond the word's own, where it has an error in its first letters. */
const mostOthers = 3;
const mostNear = 3;

/** The file in which a word stands, or would. */
const shardOf = (shards: readonly string[], word: string): number =>
  Math.max(
    0,
    shards.findLastIndex((first) => first <= word),
  );

const select = (file: WordsFile, surety: (word: string, stem: string) => number): Meant[] =>
  file.words.flatMap((word, place) => {
    const sure = surety(word, file.stems[place] ?? '');
    return sure > 0 ? [{ entry: file.entry(place), surety: sure }] : [];
  });

/** The nearest words within so many errors; the last word of a search may be the beginning of one. */
function nearest(files: readonly WordsFile[], word: string, limit: number, isBeginning: boolean) {
  let best = limit;
  let found: { file: WordsFile; place: number }[] = [];
  for (const file of files)
    for (const [place, other] of file.words.entries()) {
      const errors = Math.min(
        distance(word, other, best),
        isBeginning && word.length > 4 ? distance(word, other.slice(0, word.length), best) + 0.5 : Infinity,
      );
      if (errors > best) continue;
      if (errors < best) found = [];
      best = errors;
      found.push({ file, place });
    }
  return found.map(({ file, place }) => ({ entry: file.entry(place), surety: 0.6 - best / 8 }));
}

/** Where the word would stand if two of its first letters were swapped, or one too many or another. */
function othersOf(shards: readonly string[], word: string, tried: ReadonlySet<number>): number[] {
  const variants = [0, 1, 2].flatMap((at) => [
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
  ]);
  const others = new Set(variants.map((variant) => shardOf(shards, variant)));
  return [...others].filter((shard) => !tried.has(shard)).slice(0, mostOthers);
}

/**
 * Finds what a word means: itself, its plural, words that begin with it, and, where there is none of these, words that are a
 * typing error or two away.
 *
 * @param word folded
 * @param isLast the reader may still be typing it
 */
export async function findEntries({ shards, open }: Words, word: string, isLast: boolean): Promise<Meaning> {
  const own = shardOf(shards, word);
  const tried = new Set([own]);
  if (isLast && shards[own + 1]?.startsWith(word)) tried.add(own + 1);
  // “وأسرة” may be “and a family”.
  const bare = /^[وفبلك]...?/.test(word) ? word.slice(1) : undefined;
  const files = await Promise.all([...tried].map(open));
  const family = stem(word);
  const among = (surety: (other: string, stem: string) => number) =>
    files.flatMap((file) => select(file, surety));

  const sure = among((other, otherStem) =>
    other === word ? 1 : otherStem === family ? 0.9 : isLast && other.startsWith(word) ? 0.75 : 0,
  );
  if (sure.length > 0) return { meant: sure, near: [] };
  if (bare !== undefined) {
    const bareStem = stem(bare);
    const file = await open(shardOf(shards, bare));
    const found = select(file, (other) => (other === bare ? 0.9 : stem(other) === bareStem ? 0.8 : 0));
    if (found.length > 0) return { meant: found, near: [] };
  }
  const begun = word.length > 2 ? among((other) => (other.startsWith(word) ? 0.6 : 0)) : [];
  if (begun.length > 0) return { meant: begun, near: [] };

  const limit = forgiven(word);
  if (limit === 0) return { meant: [], near: [] };
  const close = nearest(files, word, limit, isLast);
  if (close.length > 0) return { meant: close, near: [] };
  const others = await Promise.all(othersOf(shards, word, tried).map(open));
  const elsewhere = nearest(others, word, limit, isLast);
  if (elsewhere.length > 0) return { meant: elsewhere, near: [] };
  const near = nearest([...files, ...others], word, limit + 1, false);
  return { meant: [], near: near.slice(0, mostNear).map(({ entry }) => entry.spelling) };
}
