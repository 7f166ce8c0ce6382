import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import type { Folder } from '@kmh/content/schema';
import { langs } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { roleOf } from '../access/user-role.ts';
import { readLanguageStates } from '../fields/language-states.ts';
import { IdSchema } from '../fields/values.ts';
import { comesFromRecord, comesFromWord } from '../hooks/record-source.ts';
import { keyOf, type DocumentRef } from '../snapshot/document-key.ts';
import { logDeed } from '../sign-off/activity.ts';
import { hasDrafts, isRecordFolder } from '../snapshot/record-folders.ts';
import { queueRelease } from './queue-release.ts';

const StateSchema = z.looseObject({
  id: IdSchema,
  _status: z.string().nullish(),
  deletedAt: z.string().nullish(),
  updatedAt: z.string().nullish(),
  title: z.string().nullish().catch(undefined),
});
type State = z.output<typeof StateSchema>;

/** What the door that takes something off the site says of it: why, and what its addresses lead to. */
const RemovalSchema = z.looseObject({
  removalNote: z.string().optional(),
  successor: z.string().optional(),
});

/** The version that this save has just made. */
async function newestVersion(
  req: PayloadRequest,
  { collection, id }: DocumentRef,
): Promise<string | undefined> {
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  });
  return docs[0] === undefined ? undefined : String(docs[0].id);
}

/** Notes in the transaction of the change itself that the record has to follow it. */
export async function noteChange(req: PayloadRequest, ref: DocumentRef, isPublic: boolean): Promise<void> {
  const role = roleOf(req);
  const { successor } = RemovalSchema.parse(req.context);
  const version = isPublic && hasDrafts(ref.collection) ? await newestVersion(req, ref) : undefined;
  await req.payload.create({
    collection: 'outbox',
    data: {
      document: keyOf(ref),
      state: 'waiting',
      ...(version === undefined ? {} : { version }),
      ...(isPublic || successor === undefined ? {} : { successor }),
      ...(role === undefined ? {} : { role }),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  await queueRelease(req);
}

/** A draft that is saved leaves the public form alone: only a save of the document itself takes it down. */
async function isTakenDown(req: PayloadRequest, collection: Folder, after: State): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { _status: true, updatedAt: true },
    trash: true,
    where: { id: { equals: after.id } },
  });
  const main = StateSchema.safeParse(docs[0]).data;
  return main !== undefined && main._status !== 'published' && main.updatedAt === after.updatedAt;
}

/** The languages that are out, for the log. */
const languagesOut = (doc: unknown): string => {
  const states = readLanguageStates(doc);
  return langs.filter((lang) => states?.[lang] === 'published' || states?.[lang] === 'stale').join(', ');
};

/**
 * Sends what readers can see on its way: a publication that is published, taken down, put in the trash or brought back, and names,
 * pictures and documents whenever they are saved. Drafts stay where they are.
 */
export const queueSnapshot: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (comesFromRecord(req) || comesFromWord(req) || !isRecordFolder(collection.slug)) return doc;
  const after = StateSchema.parse(doc);
  const before = StateSchema.partial().safeParse(previousDoc).data;
  const ref: DocumentRef = { collection: collection.slug, id: after.id };
  const isMoved = Boolean(after.deletedAt) !== Boolean(before?.deletedAt);
  const isPublic = !after.deletedAt && (!hasDrafts(ref.collection) || after._status === 'published');
  const isDown =
    !isPublic && !isMoved && operation === 'update' && (await isTakenDown(req, ref.collection, after));
  if (isPublic || isMoved || isDown) await noteChange(req, ref, isPublic);
  const about = { document: keyOf(ref), title: after.title ?? null };
  if (isMoved && operation === 'update')
    await logDeed(req, { ...about, action: after.deletedAt ? 'trashed' : 'restored' });
  const { removalNote: note = null } = RemovalSchema.parse(req.context);
  if (isDown) await logDeed(req, { ...about, action: 'unpublished', note });
  if (isPublic && hasDrafts(ref.collection))
    await logDeed(req, { ...about, action: 'published', note: languagesOut(doc) });
  return doc;
};

/** Takes a document that was deleted for good out of the record. */
export const queueRemoval: CollectionAfterDeleteHook = async ({ collection, id, req, doc }) => {
  if (!isRecordFolder(collection.slug) || comesFromRecord(req)) return doc;
  const ref: DocumentRef = { collection: collection.slug, id };
  await noteChange(req, ref, false);
  await logDeed(req, {
    action: 'deleted',
    document: keyOf(ref),
    title: StateSchema.safeParse(doc).data?.title ?? null,
  });
  return doc;
};
