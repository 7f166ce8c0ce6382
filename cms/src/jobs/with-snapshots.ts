import type { CollectionConfig } from 'payload';
import { hasDrafts, isRecordFolder } from '../snapshot/record-folders.ts';
import { liveStatus } from './live-status-field.ts';
import { queueRemoval, queueSnapshot } from './queue-snapshot.ts';

/** Lets the record follow a collection, and shows beside each publication how far it is on its way to readers. */
export const withSnapshots = (collection: CollectionConfig): CollectionConfig => {
  if (!isRecordFolder(collection.slug)) return collection;
  return {
    ...collection,
    fields: hasDrafts(collection.slug) ? [...collection.fields, liveStatus] : collection.fields,
    hooks: {
      ...collection.hooks,
      afterChange: [...(collection.hooks?.afterChange ?? []), queueSnapshot],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), queueRemoval],
    },
  };
};
