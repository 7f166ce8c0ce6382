import { country } from '../fields/choices.ts';
import { sideBySide } from '../fields/groups.ts';
import { references } from '../fields/references.ts';
import { line } from '../fields/texts.ts';
import { defineBlock } from './define-block.ts';
import { proseContent } from './editors.ts';
import { inlineBlocks } from './inline-blocks.ts';

/** What somebody did somewhere, told in a few paragraphs. */
export const fieldExample = defineBlock('FieldExample', 'fieldExample', 'block.fieldExample', [
  line('title'),
  sideBySide(
    country('country', { width: '33%' }),
    references('implementers', 'organisations', { width: '67%' }),
  ),
  proseContent(inlineBlocks),
]);
