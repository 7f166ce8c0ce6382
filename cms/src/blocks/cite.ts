import { line } from '../fields/texts.ts';
import { defineBlock } from './define-block.ts';

/** Points to a work in the publication's list of references. */
export const cite = defineBlock('Cite', 'cite', 'block.cite', [line('key'), line('locator')]);
