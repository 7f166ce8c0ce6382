import type { Payload } from 'payload';
import { z } from 'zod';
import type { DocumentRef } from './document-key.ts';
import { RowSchema, type Row } from './mapping/read-values.ts';
import { hasDrafts } from './record-folders.ts';

const HeadSchema = z.looseObject({
  slug: z.string().nullish(),
  permalinkId: z.string().nullish(),
  lifecycle: z.string().nullish(),
  deletedAt: z.string().nullish(),
  _status: z.string().nullish(),
});

/** A document as the record must show it. */
export interface CurrentDocument {
  /** All fields in all languages. */
  readonly row: Row;
  /** Public: as published last, or as saved where a kind has no drafts. */
  readonly isPublic: boolean;
  /** Taken down, but as a publication that was withdrawn: its place in the record stays, with the reason. */
  readonly isWithdrawn: boolean;
}

async function readVersion(
  payload: Payload,
  { collection }: DocumentRef,
  version: string,
): Promise<Row | undefined> {
  const found = await payload
    .findVersionByID({
      collection,
      id: version,
      depth: 0,
      disableErrors: true,
      locale: 'all',
      overrideAccess: true,
    })
    .catch(() => undefined);
  return RowSchema.safeParse(found?.version).data;
}

/**
 * Reads a document in all its languages.
 *
 * @param version the version that was published, if it is known; the newest public form stands in where it is gone
 * @returns undefined for a document that was deleted for good
 */
export async function loadDocument(
  payload: Payload,
  ref: DocumentRef,
  version?: string,
): Promise<CurrentDocument | undefined> {
  const { docs } = await payload.find({
    collection: ref.collection,
    depth: 0,
    draft: false,
    limit: 1,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    trash: true,
    where: { id: { equals: ref.id } },
  });
  const row = RowSchema.safeParse(docs[0]).data;
  if (row === undefined) return undefined;
  const { deletedAt, _status: status, lifecycle } = HeadSchema.parse(row);
  const isPublic = !deletedAt && (!hasDrafts(ref.collection) || status === 'published');
  const pinned = isPublic && version !== undefined ? await readVersion(payload, ref, version) : undefined;
  const isPinnedPublic = pinned !== undefined && HeadSchema.parse(pinned)._status !== 'draft';
  return {
    row: isPinnedPublic ? { ...pinned, id: ref.id } : row,
    isPublic,
    isWithdrawn: !isPublic && lifecycle === 'withdrawn',
  };
}

/** The last version of a document that was published with a language in it; undefined where none is kept. */
export async function loadVersionWith(
  payload: Payload,
  ref: DocumentRef,
  lang: string,
): Promise<Row | undefined> {
  const { docs } = await payload.findVersions({
    collection: ref.collection,
    depth: 0,
    limit: 1,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    sort: '-updatedAt',
    where: {
      and: [
        { parent: { equals: ref.id } },
        { 'version._status': { equals: 'published' } },
        { [`version.languages.${lang}.state`]: { in: ['published', 'stale'] } },
      ],
    },
  });
  return RowSchema.safeParse(docs[0]?.version).data;
}
