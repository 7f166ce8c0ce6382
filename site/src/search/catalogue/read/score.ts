import type { Meant } from './find-entries.ts';

/** How much a word says about a thing by where it stands: title, subtitle, summary. */
export const placeWeights = [8, 4, 1] as const;
/** How much the name of a value of this facet says; a topic by any of its names. */
const valueWeights: Readonly<Partial<Record<string, number>>> = {
  topic: 5,
  kind: 2,
  organisation: 2.5,
  person: 2.5,
};
export const valueWeight = (facet: string): number => valueWeights[facet] ?? 3;

/** A part of a publication says less than the publication, where both have the words. */
export const kindWeight = (kind: string): number =>
  kind === 'recommendation' || kind === 'lesson' ? 0.5 : 1;

/** A value that words name, or name in part. */
export interface NamedValue {
  readonly value: number;
  /** How much of its name each word gives, by the word's place in the search; 1 is all of it. */
  readonly shares: ReadonlyMap<number, number>;
  /** How much all of them give. */
  readonly whole: number;
}

/** Values of which less than this is named are not meant. */
const leastNamed = 0.5;
/** More values than this are not looked up: a word that is part of many names says little about any of them. */
const mostValues = 8;

/** The values that words name, the surest first. */
export function namedValues(meanings: readonly (readonly Meant[])[]): NamedValue[] {
  const byValue = new Map<number, Map<number, number>>();
  for (const [place, meant] of meanings.entries())
    for (const { entry, surety } of meant)
      for (const pointer of entry.values) {
        const value = pointer >> 2;
        const shares = byValue.get(value) ?? new Map<number, number>();
        byValue.set(value, shares);
        shares.set(place, Math.max(shares.get(place) ?? 0, surety / ((pointer & 3) + 1)));
      }
  return [...byValue]
    .map(([value, shares]) => ({
      value,
      shares,
      whole: [...shares.values()].reduce((sum, each) => sum + each, 0),
    }))
    .filter(({ whole }) => whole >= leastNamed * 0.9)
    .sort((a, b) => b.whole - a.whole || a.value - b.value)
    .slice(0, mostValues);
}

/** What words say about each thing, word by word. */
export class Scores {
  readonly #scores = new Map<number, number[]>();
  readonly #all: number;

  /** @param all how many things there are */
  constructor(all: number) {
    this.#all = all;
  }

  /** What few things have says more about them. */
  #rarity = (count: number) => Math.log(1 + this.#all / (count + 1));

  /** Notes that a word of the search stands in things; of several reasons the best counts. */
  add(place: number, things: readonly number[], weight: number): void {
    const score = weight * this.#rarity(things.length);
    for (const thing of things) {
      const scores = this.#scores.get(thing) ?? [];
      this.#scores.set(thing, scores);
      scores[place] = Math.max(scores[place] ?? 0, score);
    }
  }

  /** Things with the most words of the search in them, each with its score; and how many words these are. */
  best(): { readonly words: number; readonly scores: ReadonlyMap<number, number> } {
    const words = (scores: readonly number[]) => scores.reduce((sum) => sum + 1, 0);
    let most = 0;
    for (const scores of this.#scores.values()) most = Math.max(most, words(scores));
    const best = new Map<number, number>();
    for (const [thing, scores] of this.#scores)
      if (words(scores) === most)
        best.set(
          thing,
          scores.reduce((sum, each) => sum + each, 0),
        );
    return { words: most, scores: best };
  }
}
