import { defineCollection } from '../collections/define-collection.ts';

/** A small collection with everything that is hard for a database: languages, lists by language, drafts, versions. */
export const probes = defineCollection('publications', {
  slug: 'probes',
  admin: { useAsTitle: 'title' },
  trash: true,
  versions: { drafts: { autosave: true }, maxPerDoc: 10 },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'count', type: 'number' },
    { name: 'points', type: 'array', localized: true, fields: [{ name: 'text', type: 'text' }] },
    { name: 'steps', type: 'array', fields: [{ name: 'text', type: 'text', localized: true }] },
  ],
});

/** Content of the probe `id` in one language, with one number in all its places. */
export const numbered = (id: number, count: number) => {
  const text = String(count);
  return {
    count,
    title: text,
    points: [{ text }, { text }],
    steps: [
      { id: `${id}-first`, text },
      { id: `${id}-second`, text },
    ],
  };
};
