/** Things of one kind that can be read in the same languages; they stand together. */
export interface Group {
  readonly kind: string;
  readonly langs: readonly string[];
  /** The first thing's number, and the number after the last. */
  readonly from: number;
  readonly to: number;
}

/** Facets whose names lead to things, by how much a name says about a thing. */
export const facetNames = [
  'kind',
  'topic',
  'country',
  'region',
  'series',
  'project',
  'organisation',
  'person',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Values of a facet: their numbers begin at `from`; codes where the search page narrows by them. */
export interface FacetValues {
  readonly facet: string;
  readonly from: number;
  readonly to: number;
  readonly codes: readonly string[];
}

/** What must be known before anything is looked for. */
export interface Manifest {
  /** The hash of all that the catalogue holds; the folder of its other files. */
  readonly folder: string;
  readonly groups: readonly Group[];
  /** How the words in each file of words begin: those in it come at or after this. */
  readonly shards: readonly string[];
  /** The first value in each file of lists. */
  readonly lists: readonly number[];
  readonly facets: readonly FacetValues[];
  /** Words that the catalogue leaves out. */
  readonly omitted: ReadonlySet<string>;
}

/** How many things share a file of records: more would save requests where neighbours are found together, and cost bytes else. */
export const blockSize = 3;

/** Writes a manifest as lines of text. */
export const printManifest = ({ folder, groups, shards, lists, facets, omitted }: Manifest): string =>
  [
    folder,
    groups.map(({ kind, langs, from, to }) => [kind, langs.join('.'), to - from].join(',')).join(' '),
    shards.join(' '),
    lists.join(' '),
    [...omitted].join(' '),
    ...facets.map(({ facet, from, to, codes }) => [facet, to - from, ...codes].join(' ')),
  ].join('\n');

const split = (line: string | undefined, by: string): string[] => (line ? line.split(by) : []);

/**
 * Reads a manifest.
 *
 * @throws TypeError when the text is something else, such as a page that says it is not there
 */
export function readManifest(text: string): Manifest {
  const [folder = '', groupLine, shardLine, listLine, omittedLine, ...facetLines] = text.split('\n');
  if (!/^\w{10}$/.test(folder)) throw new TypeError('This is no catalogue.');
  let thing = 0;
  let value = 0;
  return {
    folder,
    groups: split(groupLine, ' ').map((each) => {
      const [kind = '', langs = '', count] = each.split(',');
      return { kind, langs: langs.split('.'), from: thing, to: (thing += Number(count)) };
    }),
    shards: split(shardLine, ' '),
    lists: split(listLine, ' ').map(Number),
    omitted: new Set(split(omittedLine, ' ')),
    facets: facetLines.map((line) => {
      const [facet = '', count, ...codes] = line.split(' ');
      return { facet, from: value, to: (value += Number(count)), codes };
    }),
  };
}
