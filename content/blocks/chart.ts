import { z } from 'zod';
import { TextAttribute } from './attributes.ts';
import { defineBlock } from './define-block.ts';

/**
 * A drawing of a small Markdown table, which stays below it: the first column names the bars or points, every other
 * column is a series of numbers named by its first row.
 */
export const Chart = defineBlock({
  level: 'flow',
  content: 'table',
  attributes: z.strictObject({
    /** Bars to compare amounts, a line to follow one over time. */
    type: z.enum(['bar', 'line'], { error: 'must be bar or line' }),
    /** What the drawing shows, above it and as the table's caption. */
    title: TextAttribute,
    /** What the numbers count: "%", "returnees", "EUR". */
    unit: TextAttribute.optional(),
    /** Where the numbers come from. */
    source: TextAttribute.optional(),
    /** How to read the numbers: base, rounding, gaps. */
    notes: TextAttribute.optional(),
  }),
});
