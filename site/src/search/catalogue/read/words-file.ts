import { stem } from '../../words/stem.ts';
import { readRising } from '../numbers.ts';

/** A word of the catalogue with where it stands. */
export interface Entry {
  readonly word: string;
  /** As it is usually written. */
  readonly spelling: string;
  /** Values that it names or helps to name: four times the value's number, plus the number of words in the name less one. */
  readonly values: readonly number[];
  /** Numbers of things, by place: title, subtitle, summary. */
  readonly things: readonly (readonly number[])[];
}

/** A file of words; what stands behind a word is read when it is asked for. */
export class WordsFile {
  readonly words: readonly string[];
  #stems: readonly string[] | undefined;
  readonly #lines: readonly string[];

  constructor(text: string) {
    this.#lines = text.split('\n');
    this.words = this.#lines.map((line) => line.replace(/[ =].*/, ''));
  }

  /** The words' stems, in their order. */
  get stems(): readonly string[] {
    this.#stems ??= this.words.map(stem);
    return this.#stems;
  }

  entry(place: number): Entry {
    const [name = '', values = '', ...things] = (this.#lines[place] ?? '').split(' ');
    const [word = '', spelling = word] = name.split('=');
    return { word, spelling, values: readRising(values), things: things.map(readRising) };
  }
}
