/** The bits of a Lexical text node's `format`, by the mark of the tree that they stand for. */
export const formatBits = { strong: 1, emphasis: 2, delete: 4, Sub: 32, Sup: 64 } as const;
export type FormatMark = keyof typeof formatBits;

/** In the order in which the marks nest, outermost first. */
export const formatMarks = [
  'strong',
  'emphasis',
  'delete',
  'Sub',
  'Sup',
] as const satisfies readonly FormatMark[];

/** The bit of text that is shown as code. Underline, highlight and letter case have no place in the record. */
export const codeBit = 16;
