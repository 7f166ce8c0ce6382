/**
 * The most bytes a page may take on the wire (Brotli, styles included, without pictures), by its `data-page`; others follow `page`.
 * The home page, a factsheet or a brief comes in the first round trip, ten packets less their headers; the longest paper is a third of a photograph.
 */
export const budgets: Readonly<Record<string, number>> = {
  home: 14_000,
  factsheet: 14_000,
  'evaluation-brief': 14_000,
  'knowledge-paper': 61_440,
  page: 30_720,
};
