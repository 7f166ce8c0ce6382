import type { TextField } from 'payload';
import { line } from '../fields/texts.ts';
import { defineBlock } from './define-block.ts';

const cited = line('key', { as: 'citedKey' });
const key: TextField = {
  ...cited,
  admin: { ...cited.admin, components: { Field: '/components/reference-field.tsx#ReferenceField' } },
};

/** Points to a work in the publication's list of references. */
export const cite = defineBlock('Cite', 'cite', 'block.cite', [key, line('locator')]);
