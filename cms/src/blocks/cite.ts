import type { TextField } from 'payload';
import { line } from '../fields/texts.ts';
import { defineBlock } from './define-block.ts';

const key: TextField = {
  ...line('key', { as: 'citedKey' }),
  admin: { components: { Field: '/components/reference-field.tsx#ReferenceField' } },
};

/** Points to a work in the publication's list of references. */
export const cite = defineBlock('Cite', 'cite', 'block.cite', [key, line('locator')]);
