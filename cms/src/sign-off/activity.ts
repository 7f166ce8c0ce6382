import { APIError } from 'payload';
import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest } from 'payload';
import { allow } from '../access/allow.ts';
import { say, text, wordsOf } from '../i18n/text.ts';
import type { Lang } from '@kmh/content/vocabulary';
import { actorOf } from './sign-off-record.ts';

/** What people do to publications and to the site, as the log calls it. */
export const ACTIONS = [
  'state-changed',
  'approved',
  'fallen',
  'published',
  'unpublished',
  'withdrawn',
  'trashed',
  'restored',
  'deleted',
  'scheduled',
  'unscheduled',
  'schedule-refused',
  'review-asked',
  'review-approved',
  'review-changes',
  'commented',
  'resolved',
  'reopened',
  'preview-shared',
  'preview-ended',
  'release-asked',
  'rolled-back',
  'consent-over',
  'picture-gone',
] as const;
export type Action = (typeof ACTIONS)[number];

const nobody = () => false;

/** Keeps what is written: not even the system changes a line or takes one away. */
const onlyAppend: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'create' || operation === 'read' || operation === 'count') return;
  throw new APIError(say('activity.append', req.i18n.language), 403, null, true);
};

const column = (name: 'document' | 'title' | 'lang' | 'state' | 'who' | 'role') =>
  ({ name, type: 'text', label: text(`activity.${name}`) }) as const;

/**
 * Who did what to which publication and language, and when. A line is written in the transaction of what it tells of, and stays: nobody
 * edits or deletes one, administrators included.
 */
export const activity: CollectionConfig = {
  slug: 'activity',
  labels: { singular: text('activity.singular'), plural: text('activity.plural') },
  access: {
    create: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    read: allow('read', 'publications'),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'action', 'title', 'lang', 'state', 'who', 'note'],
    listSearchableFields: ['title', 'who', 'note'],
    group: wordsOf('group.system'),
  },
  defaultSort: '-id',
  disableDuplicate: true,
  hooks: { beforeOperation: [onlyAppend] },
  lockDocuments: false,
  fields: [
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      label: text('activity.action'),
      options: ACTIONS.map((value) => ({ value, label: text(`activity.${value}`) })),
    },
    { ...column('document'), index: true },
    column('title'),
    column('lang'),
    column('state'),
    column('who'),
    { name: 'account', type: 'text', admin: { hidden: true } },
    column('role'),
    { name: 'note', type: 'textarea', label: text('activity.note') },
  ],
};

/** What a line of the log tells, besides who and when. */
export interface Deed {
  readonly action: Action;
  /** The document, as `collection/id`; nothing for what concerns the whole site. */
  readonly document?: string;
  readonly title?: string | null;
  readonly lang?: Lang;
  /** The state that the language has now. */
  readonly state?: string;
  readonly note?: string | null;
}

/** Writes a line of the log, in the transaction of the request. */
export const logDeed = async (req: PayloadRequest, deed: Deed): Promise<void> => {
  const actor = actorOf(req);
  await req.payload.create({
    collection: 'activity',
    data: { ...deed, ...(actor && { who: actor.name, account: actor.id, role: actor.role ?? '' }) },
    depth: 0,
    overrideAccess: true,
    req,
  });
};
