import type { CollectionConfig } from 'payload';
import { allow } from '../access/allow.ts';
import { text } from '../i18n/text.ts';

const nobody = () => false;
const closed = {
  create: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
  read: allow('read', 'publications'),
};
const plain = (name: string) => ({ name, type: 'text' }) as const;

/** How far a review is. `changes`: the reviewer asks for changes. */
export const REVIEW_STATES = ['asked', 'approved', 'changes'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/**
 * Who was asked to look at a language of a document, and what they said. Names stay when an account goes. Only the routes of sign-off
 * write here.
 */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: text('review.singular'), plural: text('review.plural') },
  access: closed,
  admin: { hidden: true },
  defaultSort: '-id',
  lockDocuments: false,
  fields: [
    { ...plain('document'), required: true, index: true },
    { ...plain('lang'), required: true },
    { name: 'reviewer', type: 'relationship', relationTo: 'users' },
    { ...plain('reviewerName'), required: true },
    plain('askedBy'),
    { name: 'message', type: 'textarea' },
    { name: 'state', type: 'select', required: true, defaultValue: 'asked', options: [...REVIEW_STATES] },
    /** What was answered: the digest of the words, so that an answer is known to be about other ones. */
    plain('digest'),
    { name: 'answeredAt', type: 'date' },
  ],
};

/** What people say of a language of a document, about one of its fields or all of it; answers stand below what they answer. */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: text('comment.singular'), plural: text('comment.plural') },
  access: closed,
  admin: { hidden: true },
  defaultSort: 'id',
  lockDocuments: false,
  fields: [
    { ...plain('document'), required: true, index: true },
    { ...plain('lang'), required: true },
    plain('field'),
    { name: 'text', type: 'textarea', required: true },
    plain('author'),
    { name: 'parent', type: 'relationship', relationTo: 'comments' },
    plain('resolvedBy'),
    { name: 'resolvedAt', type: 'date' },
  ],
};
