import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { comesFromRecord } from '../hooks/record-source.ts';
import { say } from '../i18n/text.ts';
import type { DocumentRef } from '../snapshot/document-key.ts';
import { hasDrafts, isRecordFolder } from '../snapshot/record-folders.ts';
import { findUses } from './find-uses.ts';
import type { Use } from './find-uses.ts';
import { RemovalRefusedError } from './removal-refused-error.ts';

/** As many of the documents that use something are named in a sentence. */
const NAMED = 5;

const ContextSchema = z.looseObject({
  /** Somebody takes it off the site by the door that asks for a reason (take-down.ts). */
  isTakenDown: z.boolean().optional(),
  isDraftSave: z.boolean().optional(),
});

/** The system passes, and what somebody takes down with a reason; its links then lead nowhere by intention. */
const isFree = (req: PayloadRequest): boolean =>
  !req.user || comesFromRecord(req) || ContextSchema.parse(req.context).isTakenDown === true;

const nameUses = (uses: readonly Use[], language: string): string => {
  const names = uses.slice(0, NAMED).map(({ document, title }) => `“${title?.text ?? document}”`);
  const more = uses.length - names.length;
  return more > 0 ? `${names.join(', ')} ${say('desk.more', language, { count: more })}` : names.join(', ');
};

const StateSchema = z.looseObject({
  _status: z.string().nullish(),
  deletedAt: z.string().nullish(),
  lifecycle: z.string().nullish(),
});

/** Whether readers have a publication that still stands. What was withdrawn says so to readers, whatever becomes of the document. */
export async function standsOnSite(req: PayloadRequest, { collection, id }: DocumentRef): Promise<boolean> {
  if (!hasDrafts(collection)) return false;
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where: { id: { equals: id } },
  });
  const { _status: status, deletedAt, lifecycle } = StateSchema.catch({}).parse(docs[0]);
  return status === 'published' && !deletedAt && lifecycle !== 'withdrawn';
}

/**
 * Refuses to take away what readers have, or what something else points to.
 *
 * @throws {RemovalRefusedError} that names what points to it
 */
async function refuseRemoval(req: PayloadRequest, ref: DocumentRef): Promise<void> {
  const { language } = req.i18n;
  const uses = await findUses(req.payload, ref, language);
  const values = { uses: nameUses(uses, language) };
  if (await standsOnSite(req, ref))
    throw new RemovalRefusedError(req, uses.length === 0 ? 'remove.live' : 'remove.liveAndUsed', values);
  if (uses.length > 0) throw new RemovalRefusedError(req, 'remove.used', values);
}

const SavedSchema = z.looseObject({
  id: IdSchema.optional(),
  _status: z.string().nullish(),
  deletedAt: z.unknown().optional(),
});

/** Leaves a note for the hooks of the save whether it is one of a draft, which readers do not see. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'restoreVersion') return;
  req.context.isDraftSave = 'draft' in args && args.draft === true;
};

/** Guards the trash and the way off the site, one by one or many at once. */
export const guardTakingAway: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !isRecordFolder(collection.slug) || isFree(req)) return data;
  const [before, after] = [SavedSchema.parse(originalDoc), SavedSchema.parse(data)];
  if (before.id === undefined) return data;
  const ref: DocumentRef = { collection: collection.slug, id: before.id };
  if (after.deletedAt && !before.deletedAt) await refuseRemoval(req, ref);
  const isDraftSave = ContextSchema.parse(req.context).isDraftSave === true;
  if (!isDraftSave && after._status === 'draft' && (await standsOnSite(req, ref)))
    await refuseRemoval(req, ref);
  return data;
};

/** Guards deleting for good, from the trash too. */
export const guardDeleting: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!isRecordFolder(collection.slug) || isFree(req)) return;
  await refuseRemoval(req, { collection: collection.slug, id });
};
