import { z } from 'zod';
import { defineBlock } from './define-block.ts';

/** What a reader should take away from the section, set apart. */
export const KeyMessage = defineBlock({ level: 'flow', content: 'prose', attributes: z.strictObject({}) });
