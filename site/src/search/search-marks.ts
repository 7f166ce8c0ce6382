import type { Card } from '../library/index.ts';
import type { FoundKind } from './found-kinds.ts';

/** A recommendation's or lesson's place in its publication. */
interface Part {
  readonly number: number;
  /** The publication's title. */
  readonly from: string;
}

/** Pagefind reads these from a page's article: what to index, what to filter by, what to show of a result. */
export interface SearchMarks {
  readonly 'data-pagefind-body': '';
  readonly 'data-pagefind-meta': string;
  readonly 'data-pagefind-filter': string;
  /** Text with commas cannot stand in the list of marks. */
  readonly 'data-from'?: string;
}

/**
 * Marks a page's article as something to be found. Title and summary are marked where they stand on the page.
 *
 * @param card the entry, or the publication to which a recommendation or lesson belongs
 */
export function searchMarks(kind: FoundKind, card: Card, part?: Part): SearchMarks {
  const countries = card.countries.map(({ code }) => code);
  const meta = [
    `kind:${kind}`,
    ...(card.date === undefined ? [] : [`date:${card.date}`]),
    ...(countries.length === 0 ? [] : [`countries:${countries.join(' ')}`]),
    ...(card.sample ? ['sample:1'] : []),
    ...(part === undefined ? [] : [`number:${part.number}`, 'from[data-from]']),
  ];
  const filters = [
    `kind:${kind}`,
    ...card.topics.map((topic) => `topic:${topic}`),
    ...countries.map((country) => `country:${country}`),
  ];
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': meta.join(', '),
    'data-pagefind-filter': filters.join(', '),
    ...(part === undefined ? {} : { 'data-from': part.from }),
  };
}
