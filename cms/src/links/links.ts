import type { CollectionConfig } from 'payload';
import { allow } from '../access/allow.ts';

/** What is known of an address outside: nobody tried it yet, it answers, or it failed in two runs that followed each other. */
export const LINK_STATES = ['unknown', 'ok', 'broken'] as const;
export type LinkState = (typeof LINK_STATES)[number];

const nobody = () => false;

/** The addresses outside that publications link to, and what the last runs found there. Only the link check writes here. */
export const links: CollectionConfig = {
  slug: 'links',
  access: {
    create: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    read: allow('read', 'publications'),
  },
  admin: { hidden: true },
  defaultSort: 'id',
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'address', type: 'text', required: true, unique: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'unknown',
      options: [...LINK_STATES],
    },
    /** Failures in a row, one a run at most. */
    { name: 'failures', type: 'number', required: true, defaultValue: 0 },
    /** What came back: a status such as `404`, or what kept it from coming. */
    { name: 'answer', type: 'text' },
    { name: 'checkedAt', type: 'date', index: true },
    /** Where it stands, as `{ document, lang }`. */
    { name: 'places', type: 'json' },
  ],
};
