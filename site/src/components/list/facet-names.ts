import type { PhraseKey } from '../../i18n/index.ts';
import type { NumberedFacet } from '../../numbered-places.ts';
import type { Facet } from '../../routes.ts';

/** What the library, recommendations and lessons can be browsed by, as headings. */
export const facetNames = {
  kind: 'facet.kind',
  series: 'facet.series',
  topic: 'facet.topic',
  country: 'facet.country',
  region: 'facet.region',
  project: 'facet.project',
  language: 'facet.language',
  overdue: 'recommendations.overdue',
  criterion: 'facet.criterion',
  audience: 'recommendations.audience',
  response: 'recommendations.response',
  implementation: 'recommendations.implementation',
  horizon: 'recommendations.horizon',
} as const satisfies Record<Facet | NumberedFacet, PhraseKey>;
