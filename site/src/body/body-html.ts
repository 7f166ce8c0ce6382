/** A work that the body cites. */
export interface Citation {
  /** Of the reference. */
  readonly key: string;
  /** How often it is cited: the marks have the ids `cite-<key>-1`, `cite-<key>-2` … */
  count: number;
}

/** A body, ready for the page. */
export interface BodyHtml {
  readonly html: string;
  /** The references it cites, in the order of first mention: the list of references is numbered by it. */
  readonly citations: readonly Citation[];
}
