import type { PhraseKey } from '../../i18n/index.ts';
import type { Facet } from '../../routes.ts';

/** What the library can be browsed by, as headings. */
export const facetNames = {
  kind: 'facet.kind',
  series: 'facet.series',
  topic: 'facet.topic',
  country: 'facet.country',
  region: 'facet.region',
  project: 'facet.project',
  language: 'facet.language',
} as const satisfies Record<Facet, PhraseKey>;
