import { langs, nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import { APIError, commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import type { JsonObject, Payload, PayloadRequest, TaskConfig, TypeWithVersion, Where } from 'payload';
import { z } from 'zod';
import { goesOut } from '../fields/language-states.ts';
import { IdSchema } from '../fields/values.ts';
import { readLanguageDetails } from '../hooks/language-details.ts';
import { say } from '../i18n/text.ts';
import { findReader, writeTo } from '../mail/send-letter.ts';
import { logDeed } from '../sign-off/activity.ts';
import { readSignOff } from '../sign-off/sign-off-record.ts';
import { DocumentPointerSchema } from '../snapshot/rich-text/lexical-state.ts';
import { hasDrafts, isRecordFolder } from '../snapshot/record-folders.ts';
import { keyOf } from '../snapshot/document-key.ts';
import type { DocumentRef } from '../snapshot/document-key.ts';

/*
 * Payload would publish at the set hour whatever draft is the newest then. What was approved is what was there when the hour was set:
 * so that version is noted with the job, and published; edits made since stay a draft on top of it. Hours are set in sign-off/schedule.
 */

/** The task that publishes at a set hour, under the name that Payload's own has. */
export const SCHEDULED = 'schedulePublish';

const InputSchema = z.looseObject({
  doc: DocumentPointerSchema.nullish(),
  user: z.object({ relationTo: z.literal('users'), value: IdSchema }).nullish(),
  version: z.string().nullish(),
});
type Input = z.output<typeof InputSchema>;

const TitleSchema = z.looseObject({ title: z.record(z.string(), z.string().nullish()).nullish() });
const UserSchema = z.looseObject({ language: z.string().nullish() });

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

/** Whoever set the hour; somebody who has left since had the right to, and the system does it in that name. */
async function findUser(payload: Payload, { user }: Input) {
  if (!user) return undefined;
  const found = await payload.findByID({
    collection: 'users',
    id: user.value,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    showHiddenFields: true,
  });
  return found === null ? undefined : { ...found, collection: 'users' as const };
}

/** Why what was set is not published; the message is for people. */
class NotPublishedError extends Error {
  override readonly name = 'NotPublishedError';
}

/** Refuses what somebody took the approval from since; words that only changed since are a draft of their own, and stay one. */
function checkStillApproved(approved: JsonObject, newest: JsonObject, language: string): void {
  const [then, now] = [readLanguageDetails(approved), readLanguageDetails(newest)];
  const remembered = readSignOff(newest);
  const isTakenBack = (lang: Lang): boolean =>
    goesOut(then[lang].state) &&
    !goesOut(now[lang].state) &&
    (remembered[lang]?.changed ?? remembered.facts?.changed) === undefined;
  const taken = langs.filter(isTakenBack).map((lang) => nativeNames[lang]);
  if (taken.length > 0)
    throw new NotPublishedError(say('schedule.takenBack', language, { language: taken.join(', ') }));
}

/** Publishes the version that was approved when the hour was set, in the name of whoever set it. */
async function publishVersion(
  req: PayloadRequest,
  ref: DocumentRef,
  version: string | null | undefined,
): Promise<void> {
  const { language } = req.i18n;
  const approved = version ? await readVersion(req.payload, ref, { id: { equals: version } }) : undefined;
  const newest = await newestVersion(req.payload, ref);
  if (approved === undefined || newest === undefined)
    throw new NotPublishedError(say('schedule.gone', language));
  checkStillApproved(approved.version, newest.version, language);
  const isEditedSince = newest.id !== approved.id;
  await initTransaction(req);
  try {
    if (isEditedSince) await putOnTop(req, ref, approved);
    const data = { _status: 'published' as const };
    await req.payload.update({ ...ref, data, depth: 0, overrideAccess: req.user === null, req });
    if (isEditedSince) await putOnTop(req, ref, newest);
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** Says in the log, and to whoever set the hour, that nothing was published and why. */
async function tellRefusal(
  req: PayloadRequest,
  ref: DocumentRef,
  input: Input,
  reason: string,
): Promise<void> {
  const document = keyOf(ref);
  const newest = await newestVersion(req.payload, ref);
  const title = TitleSchema.safeParse(newest?.version).data?.title?.en ?? document;
  await logDeed(req, { action: 'schedule-refused', document, title, note: reason });
  const reader = input.user ? await findReader(req, input.user.value) : undefined;
  if (reader === undefined) return;
  const link = `${req.payload.config.serverURL}/admin/collections/${ref.collection}/${ref.id}`;
  const values = { title, reason, link };
  await writeTo(req, reader, {
    subject: 'mail.notPublished.subject',
    body: 'mail.notPublished.body',
    values,
  });
}

/** A request of whoever set the hour, in the language of their admin; the system's where they have left. */
async function requestOf(payload: Payload, input: Input): Promise<PayloadRequest> {
  const user = await findUser(payload, input);
  const req = await createLocalReq(user === undefined ? {} : { user }, payload);
  const language = UserSchema.safeParse(user).data?.language ?? 'en';
  Object.assign(req.i18n, { language });
  return req;
}

/**
 * Publishes at the set hour. A refusal is told and is the end of it: it is for people to look at, and trying again would publish at an
 * hour that nobody set.
 */
export const scheduledPublishing: TaskConfig<'schedulePublish'> = {
  slug: SCHEDULED,
  inputSchema: [
    { name: 'doc', type: 'json' },
    { name: 'user', type: 'json' },
    { name: 'version', type: 'text' },
    { name: 'wallTime', type: 'text' },
    { name: 'zone', type: 'text' },
  ],
  outputSchema: [],
  retries: 0,
  handler: async ({ input, req: { payload } }) => {
    const parsed = InputSchema.parse(input);
    const ref = refOf(parsed);
    if (ref === undefined) return { output: {} };
    const req = await requestOf(payload, parsed);
    try {
      await publishVersion(req, ref, parsed.version);
    } catch (error) {
      if (!(error instanceof NotPublishedError || error instanceof APIError)) throw error;
      await tellRefusal(req, ref, parsed, error.message);
    }
    return { output: {} };
  },
};

/** Notes the newest version of a document, so that it is there when its hour comes. */
export async function pinVersion(payload: Payload, ref: DocumentRef): Promise<string | undefined> {
  const version = await newestVersion(payload, ref);
  if (version === undefined) return undefined;
  await keepVersion(payload, ref, version);
  return String(version.id);
}
