import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import type { JsonObject, Payload, PayloadRequest, TaskConfig, TypeWithVersion, Where } from 'payload';
import { z } from 'zod';
import { DocumentPointerSchema } from '../snapshot/rich-text/lexical-state.ts';
import { hasDrafts, isRecordFolder } from '../snapshot/record-folders.ts';
import type { DocumentRef } from '../snapshot/document-key.ts';

/*
 * Payload publishes at the set hour whatever draft is the newest then. What was approved is what was there when the hour was set: so
 * that version is noted with the job, and published; edits made since stay a draft on top of it.
 */

/** The task that Payload makes for publishing at a set hour. */
const SCHEDULED = 'schedulePublish';

const InputSchema = z.looseObject({
  type: z.string().nullish(),
  doc: DocumentPointerSchema.nullish(),
  user: z.object({ relationTo: z.literal('users'), value: z.union([z.string(), z.number()]) }).nullish(),
  version: z.string().nullish(),
});
type Input = z.output<typeof InputSchema>;

function refOf({ doc }: Input): DocumentRef | undefined {
  if (!doc || !isRecordFolder(doc.relationTo) || !hasDrafts(doc.relationTo)) return undefined;
  const id = typeof doc.value === 'string' && /^\d+$/.test(doc.value) ? Number(doc.value) : doc.value;
  return { collection: doc.relationTo, id };
}

/** The newest version of a document among some, with all its languages, as the database has it. */
async function readVersion(payload: Payload, { collection, id }: DocumentRef, where: Where) {
  const { docs } = await payload.db.findVersions({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, where] },
  });
  return docs[0];
}

const newestVersion = (payload: Payload, ref: DocumentRef) => readVersion(payload, ref, {});

/** Makes a version the newest draft. Payload's own way of restoring one would take the public form down. */
async function putOnTop(
  req: PayloadRequest,
  { collection, id }: DocumentRef,
  { version }: TypeWithVersion<JsonObject>,
): Promise<void> {
  const now = new Date().toISOString();
  const versionData = { ...version, _status: 'draft', updatedAt: now };
  const times = { createdAt: now, updatedAt: now };
  await req.payload.db.createVersion({
    ...times,
    autosave: false,
    collectionSlug: collection,
    parent: id,
    req,
    versionData,
  });
}

/** A version that saved itself would be overwritten by the next one that does; this one must stay. */
async function keepVersion(
  payload: Payload,
  { collection }: DocumentRef,
  version: TypeWithVersion<JsonObject>,
): Promise<void> {
  if (!('autosave' in version) || version.autosave !== true) return;
  const versionData = { ...version, autosave: false };
  await payload.db.updateVersion({ collection, id: version.id, req: {}, versionData });
}

/** The version that is to be published at the set hour, if it is about publishing. */
async function findApprovedVersion(payload: Payload, input: unknown): Promise<{ version?: string }> {
  const parsed = InputSchema.safeParse(input).data;
  const ref = parsed === undefined || parsed.type === 'unpublish' ? undefined : refOf(parsed);
  const version = ref === undefined ? undefined : await newestVersion(payload, ref);
  if (ref === undefined || version === undefined) return {};
  await keepVersion(payload, ref, version);
  return { version: String(version.id) };
}

/** Whoever set the hour; somebody who has left since had the right to, and the system does it in that name. */
async function findUser(payload: Payload, { user }: Input) {
  if (!user) return undefined;
  const found = await payload.findByID({
    collection: 'users',
    id: user.value,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  });
  return found === null ? undefined : { ...found, collection: 'users' as const };
}

/** Publishes the version that was approved, or takes the document down. */
async function publishApproved(payload: Payload, input: Input): Promise<void> {
  const ref = refOf(input);
  if (ref === undefined) return;
  const user = await findUser(payload, input);
  const approved = input.version
    ? await readVersion(payload, ref, { id: { equals: input.version } })
    : undefined;
  const newest = await newestVersion(payload, ref);
  const isEditedSince = approved !== undefined && newest !== undefined && newest.id !== approved.id;
  const req = await createLocalReq(user === undefined ? {} : { user }, payload);
  const save = (status: 'draft' | 'published') =>
    payload.update({ ...ref, data: { _status: status }, depth: 0, overrideAccess: user === undefined, req });

  await initTransaction(req);
  try {
    if (input.type === 'unpublish') await save('draft');
    else {
      if (isEditedSince) await putOnTop(req, ref, approved);
      await save('published');
      if (isEditedSince) await putOnTop(req, ref, newest);
    }
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/**
 * Replaces what Payload does when an hour is set, and at that hour. The task is only there once Payload has put its configuration
 * together, and jobs that are queued run no hooks unless all do; so this is done when it starts.
 */
export function publishApprovedVersions(payload: Payload): void {
  const handler: TaskConfig['handler'] = async ({ input }: { input: unknown }) => {
    await publishApproved(payload, InputSchema.parse(input));
    return { output: {} };
  };
  const tasks = payload.config.jobs.tasks ?? [];
  payload.config.jobs.tasks = tasks.map((task) => (task.slug === SCHEDULED ? { ...task, handler } : task));
  const { queue } = payload.jobs;
  payload.jobs.queue = async (args) => {
    if (args.task === SCHEDULED) Object.assign(args.input, await findApprovedVersion(payload, args.input));
    return queue(args);
  };
}
