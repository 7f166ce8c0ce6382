import type { Card } from '../library/index.ts';
import type { FoundKind } from './found-kinds.ts';

/** What a recommendation or lesson belongs to. */
interface Part {
  /** The publication's title. */
  readonly from: string;
}

/**
 * Pagefind reads these from a page's article: what to index, what to filter by, what to show of a result. Each value
 * stands in an attribute of its own, named in the lists: in the lists themselves it would go on to their end, commas and all.
 */
export type SearchMarks = Readonly<Record<`data-${string}`, string>>;

type Mark = readonly [name: string, value: string, attribute?: string];

/** A mark for what an entry has; none for what it has not. */
const markOf = (name: string, value: string | undefined): readonly Mark[] =>
  value === undefined || value === '' ? [] : [[name, value]];

const attributeOf = ([name, , attribute = name]: Mark): `data-${string}` => `data-${attribute}`;

const listed = (marks: readonly Mark[]) => marks.map((mark) => `${mark[0]}[${attributeOf(mark)}]`).join(', ');

/**
 * Marks a page's article as something to be found. Title and summary are marked where they stand on the page.
 *
 * @param card the entry, or the publication to which a recommendation or lesson belongs
 */
export function searchMarks(kind: FoundKind, card: Card, part?: Part): SearchMarks {
  const codes = card.countries.map(({ code }) => code);
  const meta: readonly Mark[] = [
    ['kind', kind],
    ...markOf('date', card.date),
    ...markOf('countries', codes.join(' ')),
    ...markOf('sample', card.sample ? '1' : undefined),
    ...markOf('from', part?.from),
  ];
  // Short, for they stand before the words of the page.
  const filters: readonly Mark[] = [
    ...card.topics.map((topic, place): Mark => ['topic', topic, `t${place}`]),
    ...codes.map((code, place): Mark => ['country', code, `c${place}`]),
  ];
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': listed(meta),
    'data-pagefind-filter': listed([['kind', kind], ...filters]),
    ...Object.fromEntries([...meta, ...filters].map((mark) => [attributeOf(mark), mark[1]])),
  };
}
