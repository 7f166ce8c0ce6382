import { z } from 'zod';
import { countAttribute } from './attributes.ts';
import { defineBlock } from './define-block.ts';

/** Stands first in a table cell that reaches over its neighbours, which stay empty. */
export const Span = defineBlock({
  level: 'inline',
  content: 'none',
  attributes: z.strictObject({
    /** How many columns the cell takes, itself included. */
    columns: countAttribute(2).optional(),
    /** How many rows the cell takes, itself included. */
    rows: countAttribute(2).optional(),
  }),
});
