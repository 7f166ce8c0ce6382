import type { FoundThing } from '../catalogue/read/record.ts';

/** A result, as it is shown. */
export interface Result {
  readonly thing: FoundThing;
  /** Loads the passage in which the words stand, with `mark` elements, where the full texts were searched. */
  readonly passage?: () => Promise<string>;
}

/** What a search found, in the catalogue or in the full texts. */
export interface Found {
  /** Load a result each, best first. */
  readonly results: readonly (() => Promise<Result>)[];
  /** No result has all the words. */
  readonly isPartial: boolean;
  /** Words that may have been meant, by the word that was typed. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  /** How many results each value of a group would have; what is not known is left out. */
  readonly counts: (group: string) => Promise<ReadonlyMap<string, number>>;
  /** Languages in which to look instead, each with what is said of it: how many results, or how much to load. */
  readonly elsewhere: () => Promise<ReadonlyMap<string, string>>;
}
