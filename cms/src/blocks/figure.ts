import { picture } from '../fields/references.ts';
import { paragraphs } from '../fields/texts.ts';
import { defineBlock } from './define-block.ts';

/** A picture of the library; alternative text and credit come from there. */
export const figure = defineBlock('Figure', 'figure', 'block.figure', [
  picture('media'),
  paragraphs('caption', { as: 'figureCaption', rows: 2 }),
  paragraphs('longDescription'),
]);
