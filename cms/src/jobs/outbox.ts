import type { CollectionConfig } from 'payload';
import { allow } from '../access/allow.ts';
import { isAtLeast, isRole } from '../access/roles.ts';
import { text, wordsOf } from '../i18n/text.ts';

/** How far a change is on its way from an editor to readers. */
export const OUTBOX_STATES = ['waiting', 'recorded', 'live', 'refused'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

const nobody = () => false;

/**
 * What was published, taken down or saved, and how far it is on its way to readers. A line is written in the same transaction as
 * the change itself, so that neither is ever there without the other; the worker takes it from there.
 */
export const outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: text('outbox.singular'), plural: text('outbox.plural') },
  access: { create: nobody, update: nobody, delete: nobody, read: allow('read', 'releases') },
  admin: {
    useAsTitle: 'document',
    defaultColumns: ['document', 'state', 'role', 'createdAt', 'reason'],
    group: wordsOf('group.system'),
    hidden: ({ user }) => !('role' in user) || !isRole(user.role) || !isAtLeast(user.role, 'publisher'),
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  fields: [
    { name: 'document', type: 'text', required: true, index: true, label: text('outbox.document') },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting',
      label: text('outbox.state'),
      options: OUTBOX_STATES.map((value) => ({ value, label: text(`outbox.${value}`) })),
    },
    { name: 'version', type: 'text', label: text('outbox.version') },
    /** Of something taken down: the permalinkId of what its addresses lead to from now on. */
    { name: 'successor', type: 'text', admin: { hidden: true } },
    { name: 'role', type: 'text', label: text('outbox.role') },
    { name: 'reason', type: 'textarea', label: text('outbox.reason') },
    { name: 'liveAt', type: 'date', label: text('outbox.liveAt') },
  ],
};
