/**
 * The most bytes a page may take on the wire (Brotli, styles included, without pictures), by its `data-page`; others follow `page`.
 * The home page, a factsheet or a brief comes in the first round trip, ten packets less their headers; a paper of forty thousand words still
 * gets its page; the longest of the sample library has to stay below 60 KB (`tests/formats`).
 */
export const budgets: Readonly<Record<string, number>> = {
  home: 14_000,
  factsheet: 14_000,
  'evaluation-brief': 14_000,
  'knowledge-paper': 143_360,
  page: 30_720,
  /** A page to take along, with its pictures in it. */
  'one-file': 1_048_576,
};
