import { z } from 'zod';
import { defineBlock } from './define-block.ts';

/** Letters above the line, as in m². */
export const Sup = defineBlock({ level: 'inline', content: 'phrasing', attributes: z.strictObject({}) });
