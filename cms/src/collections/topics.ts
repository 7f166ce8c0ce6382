import type { CollectionConfig } from 'payload';
import { text } from '../i18n/text.ts';
import { defineCollection } from './define-collection.ts';

/** What publications are about: a word in every language, with the other words people search by. */
export const topics: CollectionConfig = defineCollection('publications', {
  slug: 'topics',
  labels: { singular: text('topics.singular'), plural: text('topics.plural') },
  admin: { useAsTitle: 'label', defaultColumns: ['label', 'code'] },
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
  fields: [
    { name: 'label', type: 'text', localized: true, required: true, label: text('topics.label') },
    {
      name: 'altLabels',
      type: 'array',
      localized: true,
      label: text('topics.altLabels'),
      fields: [{ name: 'label', type: 'text', required: true, label: text('topics.label') }],
    },
    { name: 'code', type: 'text', required: true, unique: true, index: true, label: text('topics.code') },
  ],
});
