import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WordsFile } from '../catalogue/read/words-file.ts';

export interface SampleSearch {
  readonly kind: string;
  readonly words: string;
  readonly lang: string;
}

/** Without its middle letter, as typed in haste. */
const mistype = (word: string) => word.slice(0, word.length >> 1) + word.slice((word.length >> 1) + 1);

/** Every so many of the values, so that there are about as many as wanted. */
const spread = <T>(values: readonly T[], wanted: number): T[] =>
  values.filter((_, place) => place % Math.max(1, Math.floor(values.length / wanted)) === 0).slice(0, wanted);

/**
 * Searches that try a catalogue in different ways, made from its own words: the most frequent, ordinary and rare ones, two and three
 * together, beginnings, typing errors, countries and words that are not there. The same catalogue gives the same searches.
 *
 * @param catalogue the catalogue's folder in a site
 */
export function sampleSearches(catalogue: string): SampleSearch[] {
  const [folder = ''] = readFileSync(join(catalogue, 'index.txt'), 'utf8').split('\n');
  const shards = join(catalogue, 'by-hash', folder, 'words');
  const entries = readdirSync(shards)
    .filter((name) => name.endsWith('.txt'))
    .sort((one, other) => parseInt(one) - parseInt(other))
    .flatMap((name) => {
      const file = new WordsFile(readFileSync(join(shards, name), 'utf8'));
      return file.words.map((_, place) => file.entry(place));
    });
  const counted = entries
    .map(({ word, things }) => ({ word, count: things.flat().length }))
    .filter(({ word, count }) => count > 0 && word.length > 3)
    .toSorted((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1));
  const frequent = counted.slice(0, 12).map(({ word }) => word);
  const ordinary = spread(counted.slice(12, counted.length >> 1), 12).map(({ word }) => word);
  const rare = spread(counted.slice(counted.length >> 1), 12).map(({ word }) => word);
  const long = spread(
    counted.filter(({ word }) => word.length > 6),
    12,
  ).map(({ word }) => word);
  const made = (kind: string, all: readonly string[]) => all.map((words) => ({ kind, words, lang: 'en' }));
  return [
    ...made('one frequent word', frequent),
    ...made('one ordinary word', ordinary),
    ...made('one rare word', rare),
    ...made(
      'two words',
      frequent.map((word, place) => `${word} ${ordinary[place] ?? ''}`),
    ),
    ...made(
      'three words',
      frequent.map((word, place) => `${word} ${ordinary[place] ?? ''} ${rare[place] ?? ''}`),
    ),
    ...made(
      'three letters, while typing',
      long.map((word) => word.slice(0, 3)),
    ),
    ...made('a typing error', long.map(mistype)),
    ...made('a country', ['Malawi', 'Bangladesh', 'South Africa', 'أفغانستان', 'Etiopía', 'Géorgie']),
    ...made('not there', ['zzyzzx', 'qwvkjx']),
  ];
}
