/** How much the main part of a page says. */
export interface Extent {
  readonly words: number;
  /** Pictures, tables and charts. */
  readonly figures: number;
}

/** What a page may take on the wire: Brotli, styles included, without pictures. */
interface Budget {
  /** Bytes of what stands on every page of the kind, and of its styles; a hundred of them are for the site’s own address, which may be long. */
  readonly frame: number;
  /** Bytes more for each word. */
  readonly word?: number;
  /** Bytes more for each figure: a picture's sizes, a chart's drawing, a table's cells and labels. */
  readonly figure?: number;
  /** Bytes that no page of the kind may go beyond. */
  readonly most?: number;
}

/** Ten packets less their headers: what a server sends before it has to wait for an answer. */
const firstRoundTrip = 14_000;

/**
 * By `data-page`; kinds that have none follow `page`. A publication may take what its words take: two to three bytes each as measured in
 * five languages, Arabic most. So a page that grows for no reason is found, however short its text is, and a paper of forty thousand words
 * still gets its page, of 150 KB at most. The home page, a factsheet and a brief have to come in the first round trip besides. What the
 * first screens may take, and what the sample library's pages may take, whose words are known, is in `tests/formats`.
 */
const budgets: Readonly<Record<string, Budget>> = {
  home: { frame: firstRoundTrip },
  factsheet: { frame: 6_100, word: 3, figure: 600, most: firstRoundTrip },
  'evaluation-brief': { frame: 6_100, word: 3, figure: 600, most: firstRoundTrip },
  'knowledge-paper': { frame: 5_300, word: 3.5, figure: 600 },
  page: { frame: 30_720 },
  /** A page to take along, with its pictures in it. */
  'one-file': { frame: 1_048_576 },
};

const budgetFor = (page: string): Budget => budgets[page] ?? budgets['page'] ?? { frame: 0 };

/** Bytes that no page of a kind may go beyond, however much it says; Infinity where its words alone count. */
export function ceilingOf(page: string): number {
  const { frame, most, word } = budgetFor(page);
  return most ?? (word === undefined ? frame : Infinity);
}

/**
 * The most bytes that a page may take on the wire.
 *
 * @param page its kind, as `data-page` says it
 */
export function budgetOf({ page, extent }: { readonly page: string; readonly extent: Extent }): number {
  const { frame, word = 0, figure = 0, most = Infinity } = budgetFor(page);
  return Math.min(most, Math.round(frame + word * extent.words + figure * extent.figures));
}
