import type { Library } from '../../../library/library.ts';
import { fold, isWord, splitWords } from '../../words/fold.ts';
import type { FacetName } from '../manifest.ts';
import { printRising } from '../numbers.ts';
import type { Thing } from './things.ts';
import { valueNames } from './value-names.ts';

/** Where words stand in a thing, the most telling place first. */
const places = ['title', 'subtitle', 'summary'] as const;

/** What the catalogue knows of a word. */
interface Posting {
  readonly word: string;
  /** Values that it names or helps to name, with the number of words in the shortest such name. */
  readonly values: Map<number, number>;
  /** Numbers of the things that have it, by place; a thing stands at the most telling one only. */
  readonly things: readonly [number[], number[], number[]];
}

/** A word as it is written, and how often; function words have no posting. */
interface Spelling {
  readonly posting: Posting | undefined;
  count: number;
}

/** Names of more words than this count as if they had so many. */
const mostWordsInName = 4;

const rising = (numbers: Iterable<number>) => printRising([...new Set(numbers)].sort((a, b) => a - b));

/** The words of all things, with where they stand. */
export class Postings {
  readonly #byWord = new Map<string, Posting>();
  readonly #bySpelling = new Map<string, Spelling>();
  readonly #omitted: ReadonlySet<string>;

  constructor(omitted: ReadonlySet<string>) {
    this.#omitted = omitted;
  }

  #spelling(text: string): Spelling {
    const known = this.#bySpelling.get(text);
    if (known !== undefined) return known;
    const word = fold(text);
    const isKept = isWord(word) && !this.#omitted.has(word);
    const posting = isKept
      ? (this.#byWord.get(word) ?? { word, values: new Map(), things: [[], [], []] })
      : undefined;
    if (posting !== undefined) this.#byWord.set(word, posting);
    const spelling = { posting, count: 0 };
    this.#bySpelling.set(text, spelling);
    return spelling;
  }

  /** The postings of a text's words; counts how they are written. */
  #postingsOf(text: string): Posting[] {
    return splitWords(text).flatMap((each) => {
      const spelling = this.#spelling(each);
      spelling.count += 1;
      return spelling.posting ?? [];
    });
  }

  /** Adds a thing's words in all its languages. Things come by their numbers. */
  addThing(number: number, { versions }: Thing): void {
    for (const [at, place] of places.entries())
      for (const version of Object.values(versions)) {
        // A recommendation's title is the beginning of its text.
        const text = version.from !== undefined && place === 'title' ? undefined : version[place];
        if (text === undefined) continue;
        for (const { things } of this.#postingsOf(text))
          if (!things.some((numbers) => numbers.at(-1) === number)) things[at]?.push(number);
      }
  }

  /** Adds the names of a facet's values. */
  addValues(library: Library, facet: FacetName, from: number, codes: readonly string[]): void {
    for (const [place, code] of codes.entries())
      for (const name of valueNames(library, facet, code)) {
        const found = new Set(this.#postingsOf(name));
        const count = Math.min(found.size, mostWordsInName);
        for (const { values } of found)
          values.set(from + place, Math.min(count, values.get(from + place) ?? count));
      }
  }

  /** A line for each word, in the order of the words. */
  lines(): { readonly word: string; readonly line: string }[] {
    this.#joinArabicPrefixes();
    const usual = this.#usualSpellings();
    return [...this.#byWord.values()]
      .sort((one, other) => (one.word < other.word ? -1 : 1))
      .map((posting) => ({ word: posting.word, line: print(posting, usual.get(posting.word) ?? '') }));
  }

  /** How each word is written most often, in small letters. */
  #usualSpellings(): ReadonlyMap<string, string> {
    const best = new Map<string, { text: string; count: number }>();
    for (const [text, { posting, count }] of this.#bySpelling) {
      if (posting === undefined || count <= (best.get(posting.word)?.count ?? 0)) continue;
      best.set(posting.word, { text: text.toLowerCase(), count });
    }
    return new Map([...best].map(([word, { text }]) => [word, text]));
  }

  /** “وأسرة” (“and a family”) is also found as “أسرة”, where the record has that word too; else the letter belongs to the word. */
  #joinArabicPrefixes(): void {
    for (const { word, things } of this.#byWord.values()) {
      const bare = word.length > 3 && /^[وفبلك]/.test(word) ? this.#byWord.get(word.slice(1)) : undefined;
      for (const [at, numbers] of things.entries()) bare?.things[at]?.push(...numbers);
    }
  }
}

/** The word, its spelling where it is another one, the values it names and the things that have it, as `WordsFile` reads it. */
function print({ word, values, things }: Posting, spelling: string): string {
  const name = spelling === word ? word : `${word}=${spelling}`;
  const pointers = rising([...values].map(([value, count]) => value * mostWordsInName + count - 1));
  return [name, pointers, ...things.map(rising)].join(' ').trimEnd();
}
