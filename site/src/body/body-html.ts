/** A heading that the contents list may show. */
export interface BodyHeading {
  readonly id: string;
  readonly text: string;
  readonly depth: 2 | 3;
}

/** A body, ready for the page. */
export interface BodyHtml {
  readonly html: string;
  /** Its headings of the second and third level, in order. */
  readonly headings: readonly BodyHeading[];
  /** Keys of the references it cites, in the order of first mention: the list of references is numbered by it. */
  readonly citations: readonly string[];
  /** How many footnotes it has. */
  readonly footnotes: number;
  /** How many words it has. */
  readonly words: number;
}
