import type { CslItem } from '../citations/csl.ts';

/** A publication as it is cited. */
export const sampleCsl = (own: Partial<CslItem> = {}): CslItem => ({
  id: 'kmh-100002-en',
  type: 'report',
  title: 'Seeds: And trees',
  author: [{ family: 'Silva', given: 'Ana Maria' }],
  issued: { 'date-parts': [[2022, 5, 12]] },
  publisher: 'International Organization for Migration',
  genre: 'Knowledge paper',
  'collection-title': 'Knowledge Bites',
  'collection-number': '3',
  language: 'en',
  URL: 'https://hub.example/k/100002/en/',
  abstract: 'What grew.',
  keyword: 'Water, Local development',
  ...own,
});
