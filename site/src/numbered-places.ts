/** What is numbered in publications, and has pages and lists of its own. */
export type NumberedType = 'recommendations' | 'lessons';

/** What all recommendations, or all lessons, can be narrowed by, one at a time. */
export const numberedFacets = [
  'overdue',
  'criterion',
  'audience',
  'topic',
  'country',
  'response',
  'implementation',
  'horizon',
] as const;
export type NumberedFacet = (typeof numberedFacets)[number];

/** A list of recommendations or lessons: all of them, or those that have a facet's value; one page of it. */
export interface NumberedPlace {
  readonly facet?: NumberedFacet;
  /** A code, slug or `folder/slug`, as the record writes it; `overdue` has one value alone. */
  readonly value?: string;
  /** Counts from 1. */
  readonly page?: number;
}

const numberedSegment = {
  overdue: 'overdue',
  criterion: 'criteria',
  audience: 'audiences',
  topic: 'topics',
  country: 'countries',
  response: 'responses',
  implementation: 'implementation',
  horizon: 'horizons',
} as const satisfies Record<NumberedFacet, string>;

/** The address of a list of recommendations or lessons below `/{locale}/{type}/`, without slashes at its ends. */
export function numberedPath({ facet, value, page = 1 }: NumberedPlace): string {
  const place = facet === undefined ? [] : [numberedSegment[facet]];
  const narrowed = facet === 'overdue' || value === undefined ? [] : [value.toLowerCase()];
  return [...place, ...narrowed, ...(page === 1 ? [] : ['page', String(page)])].join('/');
}
