import type { CollectionBeforeOperationHook } from 'payload';
import { holdDocument } from '../database/document-turns.ts';

/**
 * Lets one save at a time read and write a document, over all CMS processes. Payload reads a document with all its
 * languages, changes one and writes all back: two at once would undo each other.
 */
export const takeDocumentTurn: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' && operation !== 'delete') return;
  const named: unknown = 'id' in args ? args.id : undefined;
  const id = typeof named === 'number' || typeof named === 'string' ? named : undefined;
  await holdDocument(req, { collection: collection.slug, id });
};
