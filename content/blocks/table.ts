import { z } from 'zod';
import { TextAttribute } from './attributes.ts';
import { defineBlock } from './define-block.ts';

/** A Markdown table with what Markdown cannot say: a caption, header cells and notes. */
export const Table = defineBlock({
  level: 'flow',
  content: 'table',
  attributes: z.strictObject({
    /** What the table shows, above it. */
    caption: TextAttribute,
    /** Which cells are headers: those of the first row, of the first column, of both, or none. */
    header: z.enum(['row', 'column', 'both', 'none'], { error: 'must be row, column, both or none' }),
    /** Remarks on cells and the source, below the table. */
    notes: TextAttribute.optional(),
  }),
});
