import type { Block } from 'payload';
import { text } from '../i18n/text.ts';
import { cite } from './cite.ts';
import { noteContent } from './editors.ts';

/** A note at the foot of the text; its number follows from its place. */
export const footnote: Block = {
  slug: 'footnote',
  labels: { singular: text('block.footnote'), plural: text('block.footnote') },
  admin: { disableBlockName: true },
  fields: [noteContent([cite])],
};
