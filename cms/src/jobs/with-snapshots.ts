import type { CollectionConfig } from 'payload';
import { isRecordFolder } from '../snapshot/record-folders.ts';
import { queueRemoval, queueSnapshot } from './queue-snapshot.ts';

/** Lets the record follow a collection. */
export const withSnapshots = (collection: CollectionConfig): CollectionConfig => {
  if (!isRecordFolder(collection.slug)) return collection;
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [...(collection.hooks?.afterChange ?? []), queueSnapshot],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), queueRemoval],
    },
  };
};
