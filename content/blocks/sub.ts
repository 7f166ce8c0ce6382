import { z } from 'zod';
import { defineBlock } from './define-block.ts';

/** Letters below the line, as in CO₂. */
export const Sub = defineBlock({ level: 'inline', content: 'phrasing', attributes: z.strictObject({}) });
