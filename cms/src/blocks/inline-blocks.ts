import type { Block } from 'payload';
import { cite } from './cite.ts';
import { footnote } from './footnote.ts';

/** What may stand within a line of any text but a footnote's. */
export const inlineBlocks: Block[] = [footnote, cite];
