import type { Folder } from '@kmh/content/schema';
import type { Payload } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { mayBeShown } from '../media/consent.ts';
import { keyOf, type DocumentRef } from './document-key.ts';
import { hasDrafts, recordFolders } from './record-folders.ts';
import type { DocumentId } from './rich-text/lexical-state.ts';

/** Under which name a document may be in the record now. */
export interface Surveyed {
  readonly slug: string;
  readonly permalinkId: string | undefined;
}

const HeadSchema = z.looseObject({
  id: IdSchema,
  slug: z.string().nullish(),
  permalinkId: z.string().nullish(),
  deletedAt: z.string().nullish(),
  _status: z.string().nullish(),
});

/**
 * Finds out which documents may be shown: published, in no trash, and pictures with valid consent.
 *
 * @param refs the documents to look at; all documents of the record's collections when left out
 * @param now the moment at which consent must hold
 * @returns what is public, by key
 */
export async function surveyDocuments(
  payload: Payload,
  now: Date,
  refs?: readonly DocumentRef[],
): Promise<ReadonlyMap<string, Surveyed>> {
  const surveyed = new Map<string, Surveyed>();
  const look = async (collection: Folder, ids: readonly DocumentId[] | undefined) => {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      draft: false,
      overrideAccess: true,
      pagination: false,
      trash: true,
      ...(ids === undefined ? {} : { where: { id: { in: [...ids] } } }),
      ...(collection === 'media'
        ? {}
        : { select: { slug: true, permalinkId: true, deletedAt: true, _status: true } }),
    });
    for (const doc of docs) {
      const { id, slug, permalinkId, deletedAt, _status: status } = HeadSchema.parse(doc);
      const isHidden = deletedAt || (hasDrafts(collection) && status !== 'published');
      if (!slug || isHidden || (collection === 'media' && !mayBeShown(doc, now))) continue;
      surveyed.set(keyOf({ collection, id }), { slug, permalinkId: permalinkId ?? undefined });
    }
  };
  for (const collection of recordFolders) {
    const ids = refs?.filter((ref) => ref.collection === collection).map(({ id }) => id);
    if (ids === undefined || ids.length > 0) await look(collection, ids);
  }
  return surveyed;
}
