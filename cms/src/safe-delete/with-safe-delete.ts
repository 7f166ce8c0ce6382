import type { CollectionConfig } from 'payload';
import { isRecordFolder } from '../snapshot/record-folders.ts';
import { guardDeleting, guardTakingAway, noteDraftSave } from './guard-removal.ts';
import { guardWithdrawal } from './guard-withdrawal.ts';
import { usesBeside } from './uses-field.ts';

/** Guards every door by which a document of the record could be taken away, and shows beside it what points to it. */
export const withSafeDelete = (collection: CollectionConfig): CollectionConfig => {
  if (!isRecordFolder(collection.slug)) return collection;
  const { fields, hooks, slug } = collection;
  return {
    ...collection,
    // Beside a picture stands a list of its own.
    fields: slug === 'media' ? fields : [...fields, usesBeside(fields)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), noteDraftSave],
      beforeChange: [guardWithdrawal, guardTakingAway, ...(hooks?.beforeChange ?? [])],
      beforeDelete: [...(hooks?.beforeDelete ?? []), guardDeleting],
    },
  };
};
