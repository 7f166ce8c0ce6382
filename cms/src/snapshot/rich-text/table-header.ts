/** Which cells of a table are headers: those of the first row, of the first column, of both, or none. */
export type TableHeader = 'row' | 'column' | 'both' | 'none';

/** The bits of a Lexical table cell's `headerState`. */
export const headerBits = { row: 1, column: 2 } as const;
