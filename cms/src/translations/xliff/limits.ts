/** What a file from a translator may measure. The longest publication makes one of less than a megabyte. */
export const XLIFF_LIMITS = {
  fileBytes: 10 * 2 ** 20,
  /** Elements within elements. */
  depth: 64,
  elements: 500_000,
} as const;
