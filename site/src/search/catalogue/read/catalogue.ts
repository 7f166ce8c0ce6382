import { wordsOf } from '../../words/fold.ts';
import { blockSize, readManifest, type FacetValues, type Group, type Manifest } from '../manifest.ts';
import { readRising } from '../numbers.ts';
import { findEntries } from './find-entries.ts';
import { readRecord, type FoundThing } from './record.ts';
import { kindWeight, namedValues, placeWeights, Scores, valueWeight } from './score.ts';
import { WordsFile } from './words-file.ts';

/** Reads a file of the catalogue by its path below the catalogue's address. */
export type ReadPart = (path: string) => Promise<string>;

/** Chosen values by facet: a thing must have one of each. */
export type Wanted = Readonly<Record<string, { readonly any: readonly string[] } | undefined>>;

/** What was found: numbers of things. */
export interface Answer {
  /** All things with the words, best first, whatever is wanted of them. */
  readonly things: readonly number[];
  /** No thing has all the words; these have the most of them. */
  readonly isPartial: boolean;
  /** Words that look like one of which nothing is known, by that word. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

/** Whether a thing is wanted. */
export type Keep = (thing: number) => boolean;

/** The numbers of a group's things. */
const numbersOf = ({ from, to }: Group) => Array.from({ length: to - from }, (_, place) => from + place);

/** The catalogue as a reader's browser asks it: a few small files for each question, each of them once. */
export class Catalogue {
  readonly #read: ReadPart;
  readonly #manifest: Manifest;
  readonly #kept = new Map<string, Promise<string>>();
  readonly #files = new Map<number, WordsFile>();
  #groups: readonly Group[] | undefined;

  private constructor(read: ReadPart, manifest: Manifest) {
    this.#read = read;
    this.#manifest = manifest;
  }

  /** @throws TypeError when what is read is no catalogue */
  static async open(read: ReadPart): Promise<Catalogue> {
    return new Catalogue(read, readManifest(await read('index.txt')));
  }

  #part(path: string): Promise<string> {
    const known = this.#kept.get(path);
    if (known) return known;
    const part = this.#read(`by-hash/${this.#manifest.folder}/${path}`);
    this.#kept.set(path, part);
    // What failed to come is asked for again.
    part.catch(() => this.#kept.delete(path));
    return part;
  }

  #words = async (shard: number): Promise<WordsFile> => {
    const file = this.#files.get(shard) ?? new WordsFile(await this.#part(`words/${shard}.txt`));
    this.#files.set(shard, file);
    return file;
  };

  get #count(): number {
    return this.#manifest.groups.at(-1)?.to ?? 0;
  }

  /** The group of a thing by its number. */
  groupOf(thing: number): Group | undefined {
    this.#groups ??= this.#manifest.groups.flatMap((group) => numbersOf(group).map(() => group));
    return this.#groups[thing];
  }

  #facetOf = (value: number): FacetValues | undefined => this.#manifest.facets.find(({ to }) => value < to);

  /** The things that have a value. */
  async #members(value: number): Promise<number[]> {
    const facet = this.#facetOf(value);
    if (facet?.facet === 'kind') {
      const kind = facet.codes[value - facet.from];
      return this.#manifest.groups.flatMap((group) => (group.kind === kind ? numbersOf(group) : []));
    }
    const { lists } = this.#manifest;
    const file = lists.findLastIndex((first) => first <= value);
    const lines = (await this.#part(`lists/${file}.txt`)).split('\n');
    return readRising(lines[value - (lists[file] ?? 0)] ?? '');
  }

  #codes = (facet: string): readonly string[] =>
    this.#manifest.facets.find((each) => each.facet === facet)?.codes ?? [];

  /** The things that have a value of a facet, by its code; nothing has one that is not known. */
  async #membersByCode(facet: string, code: string): Promise<number[]> {
    if (facet === 'lang')
      return this.#manifest.groups.flatMap((group) => (group.langs.includes(code) ? numbersOf(group) : []));
    const known = this.#manifest.facets.find((each) => each.facet === facet);
    const place = known?.codes.indexOf(code) ?? -1;
    return known && place >= 0 ? this.#members(known.from + place) : [];
  }

  /** A test for each facet in which something is chosen. */
  async keepers(wanted: Wanted): Promise<ReadonlyMap<string, Keep>> {
    const keepers = new Map<string, Keep>();
    for (const [facet, chosen] of Object.entries(wanted)) {
      if (!chosen?.any.length) continue;
      const members = new Set(
        (await Promise.all(chosen.any.map((code) => this.#membersByCode(facet, code)))).flat(),
      );
      keepers.set(facet, (thing) => members.has(thing));
    }
    return keepers;
  }

  /** How many of these things each value of a facet has, by its code. */
  async counts(facet: string, things: readonly number[]): Promise<ReadonlyMap<string, number>> {
    const counted = new Set(things);
    const codes =
      facet === 'lang' ? new Set(this.#manifest.groups.flatMap(({ langs }) => langs)) : this.#codes(facet);
    const entries = [...codes].map(async (code) => {
      const members = await this.#membersByCode(facet, code);
      return [code, members.filter((thing) => counted.has(thing)).length] as const;
    });
    return new Map(await Promise.all(entries));
  }

  /**
   * Finds things with these words, in any language; all things when there are none.
   *
   * @param home the reader's language: what can be read in it comes first
   */
  async find(text: string, home: string): Promise<Answer> {
    const all = [...new Set(wordsOf(text))];
    const told = all.filter((word) => !this.#manifest.omitted.has(word));
    const near = new Map<string, readonly string[]>();
    const isHome = (thing: number) => this.groupOf(thing)?.langs.includes(home) ?? false;
    const scores = new Scores(this.#count);
    if (text.trim() === '')
      scores.add(
        0,
        Array.from({ length: this.#count }, (_, thing) => thing),
        1,
      );
    else await this.#score(told, scores, near);
    const { words, scores: best } = scores.best();
    const things = [...best].map(([thing, score]) => ({
      thing,
      score: score * kindWeight(this.groupOf(thing)?.kind ?? ''),
      home: Number(isHome(thing)),
    }));
    things.sort((a, b) => b.home - a.home || b.score - a.score || a.thing - b.thing);
    return { things: things.map(({ thing }) => thing), isPartial: words > 0 && words < told.length, near };
  }

  async #score(
    words: readonly string[],
    scores: Scores,
    near: Map<string, readonly string[]>,
  ): Promise<void> {
    const { shards } = this.#manifest;
    const meanings = await Promise.all(
      words.map((word, place) =>
        findEntries({ shards, open: this.#words }, word, place === words.length - 1),
      ),
    );
    for (const [place, { meant, near: alike }] of meanings.entries()) {
      if (alike.length) near.set(words[place] ?? '', alike);
      for (const { entry, surety } of meant)
        for (const [at, things] of entry.things.entries())
          scores.add(place, things, surety * (placeWeights[at] ?? 0));
    }
    const named = namedValues(meanings.map(({ meant }) => meant));
    const members = await Promise.all(named.map(({ value }) => this.#members(value)));
    for (const [at, { value, shares, whole }] of named.entries()) {
      const weight = valueWeight(this.#facetOf(value)?.facet ?? '') * Math.min(1, whole);
      for (const place of shares.keys()) scores.add(place, members[at] ?? [], weight);
    }
  }

  /**
   * What a result shows of a thing.
   *
   * @param langs languages in which it is preferred, the first most
   */
  async read(thing: number, langs: readonly string[]): Promise<FoundThing> {
    const group = this.groupOf(thing);
    const lang = langs.find((each) => group?.langs.includes(each)) ?? group?.langs[0] ?? '';
    const block = await this.#part(`${lang}/${Math.floor(thing / blockSize)}.txt`);
    return readRecord(block.split('\n')[thing % blockSize] ?? '', lang, group?.kind ?? '');
  }
}
