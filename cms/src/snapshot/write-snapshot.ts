import { join } from 'node:path';
import type { Folder } from '@kmh/content/schema';
import { Mutex } from 'async-mutex';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { clearRecord } from './clear-record.ts';
import { createDirectory } from './directory.ts';
import { keyOf, refOf } from './document-key.ts';
import { loadDocument } from './load-document.ts';
import { putDocument, putUpload } from './put-document.ts';
import { recordFolders } from './record-folders.ts';
import { openRecordIndex } from './record-index.ts';
import {
  queueAskers,
  refuse,
  type SnapshotReport,
  type SnapshotRequest,
  type SnapshotRun,
} from './snapshot-run.ts';
import { createStore, type Store } from './store.ts';
import { surveyDocuments, type Surveyed } from './survey.ts';
import { takeDown } from './take-down.ts';
import { withholdPictures } from './withhold-pictures.ts';

export type { Change, Refusal, SnapshotReport, SnapshotRequest } from './snapshot-run.ts';

const isUpload = (folder: Folder) => folder === 'media' || folder === 'documents';

/** Reads the slugs of a folder once, and only when somebody asks. */
function slugsInRecord(store: Store, wanted: boolean): SnapshotRun['recordedSlugs'] {
  const folders = new Map<Folder, Promise<ReadonlyMap<string, string>>>();
  return async (folder) => {
    if (!wanted) return new Map();
    const slugs = folders.get(folder) ?? store.permalinks(folder);
    folders.set(folder, slugs);
    return slugs;
  };
}

/** Notes under which names documents may be in the record from now on, so that all of them can point to each other. */
function announce(
  run: SnapshotRun,
  requests: readonly SnapshotRequest[],
  surveyed: ReadonlyMap<string, Surveyed>,
): void {
  for (const request of requests) {
    const key = keyOf(request);
    const before = run.index.get(key);
    const now = surveyed.get(key);
    run.before.set(key, before);
    run.queue.set(key, request);
    const { slug, permalinkId } = { ...before, ...now };
    if (slug === undefined) continue;
    run.index.set(key, {
      slug,
      ...(permalinkId === undefined ? {} : { permalinkId }),
      recorded: now !== undefined,
      asked: before?.asked ?? [],
      refers: before?.refers ?? [],
    });
  }
  for (const request of requests) {
    const before = run.before.get(keyOf(request));
    const now = surveyed.get(keyOf(request));
    if ((before?.recorded ?? false) !== (now !== undefined) || before?.slug !== now?.slug)
      queueAskers(run, request);
  }
}

async function handle(run: SnapshotRun, request: SnapshotRequest): Promise<void> {
  const key = keyOf(request);
  run.tries.set(key, (run.tries.get(key) ?? 0) + 1);
  const current = await loadDocument(run.payload, request, request.version);
  const isWritten = current?.isPublic === true && (await putDocument(run, request, current.row));
  if (!isWritten) await takeDown(run, request, current);
}

/** Pictures and documents come after the rest: only then is it known which of them the record needs. */
async function handleUpload(run: SnapshotRun, request: SnapshotRequest): Promise<void> {
  const indexed = run.index.get(keyOf(request));
  const old = run.before.get(keyOf(request));
  if (old?.recorded === true && old.slug !== indexed?.slug)
    run.removals.set(`${request.collection}/${old.slug}`, { key: keyOf(request) });
  if (indexed?.recorded !== true || !run.index.referred().has(`${request.collection}/${indexed.slug}`))
    return;
  const current = await loadDocument(run.payload, request);
  if (current?.isPublic !== true) return;
  try {
    await putUpload(run, request, current.row);
  } catch (error) {
    refuse(run, request, `${request.collection}/${indexed.slug}`, error);
  }
}

const order = (request: SnapshotRequest) => recordFolders.indexOf(request.collection);

async function work(
  run: SnapshotRun,
  requests: readonly SnapshotRequest[] | undefined,
  now: Date,
): Promise<void> {
  const uploads = new Map<string, SnapshotRequest>();
  for (;;) {
    const next = [...run.queue.values()].toSorted((one, other) => order(one) - order(other));
    if (next.length === 0) break;
    for (const request of next) {
      run.queue.delete(keyOf(request));
      if (isUpload(request.collection)) uploads.set(keyOf(request), request);
      else await handle(run, request);
    }
  }
  for (const request of uploads.values()) await handleUpload(run, request);
  await withholdPictures(run, requests, now);
  await clearRecord(run);
}

/** Two runs at once would write the same folders. */
const turns = new Mutex();

async function run(
  payload: Payload,
  env: Env,
  requests: readonly SnapshotRequest[] | 'all',
): Promise<SnapshotReport> {
  const now = new Date();
  const store = createStore(env.contentDir);
  await store.sweep();
  const { index, known } = await openRecordIndex(join(env.dataDir, 'cache', 'record-index.json'));
  // Without an index nobody knows what points to what: then everything is looked at once.
  const isAll = requests === 'all' || !known;
  const asked = requests === 'all' ? [] : requests;
  const surveyed = await surveyDocuments(payload, now, isAll ? undefined : asked);
  const others = isAll ? [...surveyed.keys()].map(refOf).filter((ref) => ref !== undefined) : [];
  const all = new Map(
    [...others, ...asked].map((request): [string, SnapshotRequest] => [keyOf(request), request]),
  );
  const snapshot: SnapshotRun = {
    payload,
    env,
    store,
    index,
    directory: createDirectory(payload, index, now),
    before: new Map(),
    queue: new Map(),
    tries: new Map(),
    removals: new Map(),
    ensured: new Set(),
    recordedSlugs: slugsInRecord(store, !known),
    changes: new Map(),
    unchanged: new Set(),
    refused: new Map(),
    withheld: new Set(),
  };
  announce(snapshot, [...all.values()], surveyed);
  await work(snapshot, isAll ? undefined : asked, now);
  await index.save();
  const changes = [...snapshot.changes.values()];
  return {
    changes,
    written: changes.filter(({ isRemoved }) => !isRemoved).map(({ name }) => name),
    unchanged: [...snapshot.unchanged].filter((name) => !snapshot.changes.has(name)),
    removed: changes.filter(({ isRemoved }) => isRemoved).map(({ name }) => name),
    refused: [...snapshot.refused.values()],
    withheld: [...snapshot.withheld],
  };
}

/**
 * Brings the record to what the CMS says of some documents: published ones are written, with the pictures, documents and names they
 * need; others are taken down; whatever points to them follows. Doing it again changes nothing.
 *
 * @returns what changed, and which documents could not be written; their entries stay as they were
 * @throws when the disk cannot be written; what was written until then is whole
 */
export const writeSnapshot = (
  payload: Payload,
  env: Env,
  requests: readonly SnapshotRequest[],
): Promise<SnapshotReport> => turns.runExclusive(() => run(payload, env, requests));

/** Writes every published document, as after a restore. Entries that the CMS does not know are left alone. */
export const writeWholeRecord = (payload: Payload, env: Env): Promise<SnapshotReport> =>
  turns.runExclusive(() => run(payload, env, 'all'));
