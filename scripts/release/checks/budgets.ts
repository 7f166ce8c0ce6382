/** The most bytes a page may take on the wire (Brotli, styles included), by its `data-page`; others follow `page`. */
export const budgets: Readonly<Record<string, number>> = {
  factsheet: 14_336,
  'evaluation-brief': 14_336,
  'knowledge-paper': 61_440,
  page: 30_720,
  /** A page to take along, with its pictures in it. */
  'one-file': 1_048_576,
};
