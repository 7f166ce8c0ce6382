import type { Library } from '../../../library/library.ts';
import { fold, isWord, splitWords } from '../../words/fold.ts';
import type { FacetName } from '../manifest.ts';
import { printRising } from '../numbers.ts';
import type { Thing } from './things.ts';
import { valueNames } from './value-names.ts';

/** Where words stand in a thing, the most telling place first. */
export const places = ['title', 'subtitle', 'summary'] as const;
type Place = (typeof places)[number];

/** What the catalogue knows of a word. */
interface Posting {
  /** How it is written most often. */
  readonly spellings: Map<string, number>;
  /** Values that it names or helps to name, with the number of words in the shortest such name. */
  readonly values: Map<number, number>;
  /** Numbers of the things that have it in each place; a thing stands at the most telling one only. */
  readonly things: Readonly<Record<Place, Set<number>>>;
}

/** Names of more words than this count as if they had so many. */
export const mostWordsInName = 4;

/** The words of all things, with where they stand. */
export class Postings {
  readonly #byWord = new Map<string, Posting>();
  readonly #folded = new Map<string, string>();
  readonly #omitted: ReadonlySet<string>;

  constructor(omitted: ReadonlySet<string>) {
    this.#omitted = omitted;
  }

  /** Calls back for each word of a text that the catalogue keeps. */
  #each(text: string, use: (posting: Posting) => void): void {
    for (const spelling of splitWords(text)) {
      const word = this.#folded.get(spelling) ?? fold(spelling);
      this.#folded.set(spelling, word);
      if (!isWord(word) || this.#omitted.has(word)) continue;
      const posting = this.#byWord.get(word) ?? newPosting();
      this.#byWord.set(word, posting);
      const lower = spelling.toLowerCase();
      posting.spellings.set(lower, (posting.spellings.get(lower) ?? 0) + 1);
      use(posting);
    }
  }

  /** Adds a thing's words in all its languages. */
  addThing(number: number, { versions }: Thing): void {
    for (const place of places)
      for (const version of Object.values(versions)) {
        // A recommendation's title is the beginning of its text.
        const text = version.from !== undefined && place === 'title' ? undefined : version[place];
        if (text === undefined) continue;
        this.#each(text, ({ things }) => {
          if (!places.some((each) => things[each].has(number))) things[place].add(number);
        });
      }
  }

  /** Adds the names of a facet's values. */
  addValues(library: Library, facet: FacetName, from: number, codes: readonly string[]): void {
    for (const [place, code] of codes.entries())
      for (const name of valueNames(library, facet, code)) {
        const found = new Set<Posting>();
        this.#each(name, (posting) => found.add(posting));
        const count = Math.min(found.size, mostWordsInName);
        for (const { values } of found)
          values.set(from + place, Math.min(count, values.get(from + place) ?? count));
      }
  }

  /** A line for each word, in the order of the words. */
  lines(): { readonly word: string; readonly line: string }[] {
    this.#joinArabicPrefixes();
    return [...this.#byWord]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, posting]) => ({ word, line: print(word, posting) }));
  }

  /** “وأسرة” (“and a family”) is also found as “أسرة”, where the record has that word too; else the letter belongs to the word. */
  #joinArabicPrefixes(): void {
    for (const [word, posting] of this.#byWord) {
      const bare = /^[وفبلك]./.test(word) ? this.#byWord.get(word.slice(1)) : undefined;
      if (bare === undefined || word.length < 4) continue;
      for (const place of places) for (const number of posting.things[place]) bare.things[place].add(number);
    }
  }
}

const newPosting = (): Posting => ({
  spellings: new Map(),
  values: new Map(),
  things: { title: new Set(), subtitle: new Set(), summary: new Set() },
});

const rising = (numbers: Iterable<number>) => printRising([...numbers].sort((a, b) => a - b));

const usual = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0] as const)[0];

/** The word, its spelling where it is another one, the values it names and the things that have it, as `readWords` reads it. */
function print(word: string, { spellings, values, things }: Posting): string {
  const spelling = usual(spellings);
  const name = spelling === word ? word : `${word}=${spelling}`;
  const pointers = rising([...values].map(([value, count]) => value * mostWordsInName + count - 1));
  return [name, pointers, ...places.map((place) => rising(things[place]))].join(' ').trimEnd();
}
