import { readFileSync } from 'node:fs';

/** A search as somebody would type it who has one thing in mind, and that thing. */
export interface KnownItem {
  readonly lang: string;
  readonly query: string;
  /** The thing's address below `/{lang}/`. */
  readonly path: string;
}

/** Reads a list of searches: language, words and address, a search a line. */
export const readKnownItems = (name: 'known-items' | 'held-out' | 'in-texts'): KnownItem[] =>
  readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [lang = '', query = '', path = ''] = line.split('\t');
      return { lang, query, path };
    });

/** One divided by the place at which a thing stands among the results; 0 where it does not stand at all. */
export const reciprocalRank = (found: readonly string[], path: string): number =>
  found.includes(path) ? 1 / (found.indexOf(path) + 1) : 0;
