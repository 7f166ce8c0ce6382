import type {
  CollectionBeforeChangeHook,
  CollectionConfig,
  JsonObject,
  Payload,
  PayloadRequest,
  TaskConfig,
  TypeWithVersion,
} from 'payload';
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
const JobSchema = z.looseObject({ taskSlug: z.string().nullish(), input: InputSchema.nullish() });

function refOf({ doc }: Input): DocumentRef | undefined {
  if (!doc || !isRecordFolder(doc.relationTo) || !hasDrafts(doc.relationTo)) return undefined;
  const id = typeof doc.value === 'string' && /^\d+$/.test(doc.value) ? Number(doc.value) : doc.value;
  return { collection: doc.relationTo, id };
}

/** The newest version of a document with all its languages, as the database has it. */
const newestVersion = async (payload: Payload, { collection, id }: DocumentRef, req?: PayloadRequest) => {
  const { docs } = await payload.db.findVersions({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
    ...(req === undefined ? {} : { req }),
  });
  return docs[0];
};

/** A version that saved itself would be overwritten by the next one that does; this one must stay. */
async function keepVersion(
  req: PayloadRequest,
  { collection }: DocumentRef,
  version: TypeWithVersion<JsonObject>,
): Promise<void> {
  if (!('autosave' in version) || version.autosave !== true) return;
  const versionData = { ...version, autosave: false };
  await req.payload.db.updateVersion({ collection, id: version.id, req, versionData });
}

/** Notes which version is to be published when somebody sets the hour. */
const noteApprovedVersion: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const job = JobSchema.safeParse(data).data;
  if (operation !== 'create' || job?.taskSlug !== SCHEDULED || !job.input || job.input.type === 'unpublish')
    return data;
  const ref = refOf(job.input);
  const version = ref === undefined ? undefined : await newestVersion(req.payload, ref, req);
  if (ref === undefined || version === undefined) return data;
  await keepVersion(req, ref, version);
  return { ...data, input: { ...job.input, version: String(version.id) } };
};

/** Lets the collection of jobs note approved versions. */
export const noteApprovedVersions = (jobs: CollectionConfig): CollectionConfig => ({
  ...jobs,
  hooks: { ...jobs.hooks, beforeChange: [...(jobs.hooks?.beforeChange ?? []), noteApprovedVersion] },
});

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
  const common = {
    ...ref,
    depth: 0,
    overrideAccess: user === undefined,
    ...(user === undefined ? {} : { user }),
  };
  if (input.type === 'unpublish') {
    await payload.update({ ...common, data: { _status: 'draft' } });
    return;
  }
  const newest = await newestVersion(payload, ref);
  const isNewest = !input.version || newest === undefined || String(newest.id) === input.version;
  const restore = (id: string) =>
    payload.restoreVersion({ collection: ref.collection, id, depth: 0, draft: true, overrideAccess: true });
  if (!isNewest && input.version) await restore(input.version);
  await payload.update({ ...common, data: { _status: 'published' } });
  if (!isNewest) await restore(String(newest.id));
}

/**
 * Replaces what Payload does at the set hour. The task is only there once Payload has put its configuration together, so this is done
 * when it starts.
 */
export function publishApprovedVersions(payload: Payload): void {
  const handler: TaskConfig['handler'] = async ({ input }: { input: unknown }) => {
    await publishApproved(payload, InputSchema.parse(input));
    return { output: {} };
  };
  const tasks = payload.config.jobs.tasks ?? [];
  payload.config.jobs.tasks = tasks.map((task) => (task.slug === SCHEDULED ? { ...task, handler } : task));
}
