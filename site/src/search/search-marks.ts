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

type Mark = readonly [attribute: string, value: string];

const isPresent = (mark: readonly [string, string | undefined]): mark is Mark =>
  mark[1] !== undefined && mark[1] !== '';

const listed = (marks: readonly Mark[]) =>
  marks.map(([attribute]) => `${attribute.replace(/\d+$/, '')}[data-${attribute}]`).join(', ');

/**
 * Marks a page's article as something to be found. Title and summary are marked where they stand on the page.
 *
 * @param card the entry, or the publication to which a recommendation or lesson belongs
 */
export function searchMarks(kind: FoundKind, card: Card, part?: Part): SearchMarks {
  const codes = card.countries.map(({ code }) => code);
  const described: readonly (readonly [string, string | undefined])[] = [
    ['date', card.date],
    ['countries', codes.join(' ')],
    ['sample', card.sample ? '1' : undefined],
    ['from', part?.from],
  ];
  const meta: readonly Mark[] = [['kind', kind], ...described.filter(isPresent)];
  const filters: readonly Mark[] = [
    ...card.topics.map((topic, place): Mark => [`topic${place}`, topic]),
    ...codes.map((code, place): Mark => [`country${place}`, code]),
  ];
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': listed(meta),
    'data-pagefind-filter': listed([['kind', kind], ...filters]),
    ...Object.fromEntries([...meta, ...filters].map(([name, value]) => [`data-${name}`, value])),
  };
}
