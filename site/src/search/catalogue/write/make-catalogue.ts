import { hash } from 'node:crypto';
import { langs } from '@kmh/content/vocabulary';
import type { Library } from '../../../library/library.ts';
import { functionWords } from '../../words/function-words.ts';
import { foundKinds } from '../../found-kinds.ts';
import { facetNames, printManifest, type FacetName, type FacetValues, type Group } from '../manifest.ts';
import { printRising } from '../numbers.ts';
import { Postings } from './postings.ts';
import { recordFiles } from './records.ts';
import { partLines, partWords, shardKey } from './shards.ts';
import { langsOfThing, thingsOf, type Thing } from './things.ts';

/** Files by their path below the catalogue's address. */
export type CatalogueFiles = ReadonlyMap<string, string>;

/** Facets whose values the search page narrows by; it knows them by their codes. */
const narrowing: readonly FacetName[] = ['kind', 'topic', 'country'];

function groupsOf(things: readonly Thing[]): Group[] {
  const groups: { kind: string; langs: readonly string[]; from: number; to: number }[] = [];
  for (const [number, thing] of things.entries()) {
    const readIn = langsOfThing(thing);
    const last = groups.at(-1);
    if (last?.kind === thing.kind && last.langs.join() === readIn.join()) last.to = number + 1;
    else groups.push({ kind: thing.kind, langs: readIn, from: number, to: number + 1 });
  }
  return groups;
}

/** The numbers of the things that have each value, by facet and code, in the order of the codes. */
function membersOf(things: readonly Thing[]): ReadonlyMap<FacetName, ReadonlyMap<string, readonly number[]>> {
  const members = new Map<string, number[]>();
  for (const [number, { values }] of things.entries())
    for (const value of new Set(values)) {
      const known = members.get(value);
      if (known === undefined) members.set(value, [number]);
      else known.push(number);
    }
  const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    facetNames.map((facet) => [
      facet,
      facet === 'kind'
        ? new Map(foundKinds.map((kind) => [kind, []]))
        : new Map(
            sorted
              .filter(([name]) => name.startsWith(`${facet}/`))
              .map(([name, numbers]) => [name.slice(facet.length + 1), numbers]),
          ),
    ]),
  );
}

/**
 * Makes the catalogue: what the search asks first. It knows titles, summaries, recommendations and lessons, and every name of the
 * topics, countries, regions, series, projects, organisations and people in them. The same library gives the same files.
 */
export function makeCatalogue(library: Library): CatalogueFiles {
  const things = thingsOf(library);
  const members = membersOf(things);
  const omitted = new Set(functionWords);
  const postings = new Postings(omitted);
  for (const [number, thing] of things.entries()) postings.addThing(number, thing);

  const facets: FacetValues[] = [];
  const lists: string[] = [];
  for (const [facet, byCode] of members) {
    const from = facets.at(-1)?.to ?? 0;
    const codes = [...byCode.keys()];
    postings.addValues(library, facet, from, codes);
    facets.push({ facet, from, to: from + codes.length, codes: narrowing.includes(facet) ? codes : [] });
    if (facet !== 'kind') lists.push(...[...byCode.values()].map(printRising));
  }
  const words = postings.lines();
  const wordShards = partWords(words);
  const listShards = partLines(lists);

  const parts = new Map<string, string>();
  for (const [number, { text }] of wordShards.entries()) parts.set(`words/${number}.txt`, text);
  for (const [number, { text }] of listShards.entries()) parts.set(`lists/${number}.txt`, text);
  for (const lang of langs)
    for (const { block, text } of recordFiles(things, lang)) parts.set(`${lang}/${block}.txt`, text);

  const manifest = {
    groups: groupsOf(things),
    shards: wordShards.map(({ from }) => shardKey(words[from - 1]?.word ?? '', words[from]?.word ?? '')),
    lists: listShards.map(({ from }) => from + foundKinds.length),
    facets,
    omitted,
  };
  const rest = printManifest({ folder: '', ...manifest });
  const folder = hash('sha256', [rest, ...[...parts].flat()].join('\0')).slice(0, 10);
  return new Map([
    ['index.txt', printManifest({ folder, ...manifest })],
    ...[...parts].map(([path, text]) => [`by-hash/${folder}/${path}`, text] as const),
  ]);
}
