/** The most bytes a page may take on the wire (Brotli, styles included), by its `data-page`; others follow `page`. */
export const budgets: Readonly<Record<string, number>> = {
  factsheet: 14_336,
  'evaluation-brief': 14_336,
  'knowledge-paper': 143_360,
  page: 30_720,
};
