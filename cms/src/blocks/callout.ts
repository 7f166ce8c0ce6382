import type { SelectField } from 'payload';
import { described } from '../fields/described.ts';
import { sideBySide } from '../fields/groups.ts';
import { line } from '../fields/texts.ts';
import { text } from '../i18n/text.ts';
import { defineBlock } from './define-block.ts';
import { proseContent } from './editors.ts';
import { inlineBlocks } from './inline-blocks.ts';

const type: SelectField = {
  ...described('type', { width: '33%' }),
  type: 'select',
  defaultValue: 'note',
  options: [
    { value: 'note', label: text('callout.note') },
    { value: 'example', label: text('callout.example') },
    { value: 'caution', label: text('callout.caution') },
  ],
};

/** A remark beside the text. */
export const callout = defineBlock('Callout', 'callout', 'block.callout', [
  sideBySide(type, line('title', { as: 'calloutTitle', width: '67%' })),
  proseContent(inlineBlocks),
]);
