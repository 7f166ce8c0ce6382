import type { Folder } from '@kmh/content/schema';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import type { Directory } from './directory.ts';
import { keyOf, refOf, type DocumentRef } from './document-key.ts';
import type { Indexed, RecordIndex } from './record-index.ts';
import type { Store } from './store.ts';

/** A document whose entry may have to change. */
export interface SnapshotRequest extends DocumentRef {
  /** The version that was published; the newest public form where it is not known. */
  readonly version?: string | undefined;
}

/** A document that could not be written; its entry stays as it was. */
export interface Refusal {
  readonly key: string;
  /** The entry, as `folder/slug`. */
  readonly name: string;
  /** Why, in sentences for an editor. */
  readonly reason: string;
}

/** What became of the record; entries are named `folder/slug`. */
export interface SnapshotReport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  readonly refused: readonly Refusal[];
}

/** One run over some documents, from the first to be read to the last to be removed. */
export interface SnapshotRun {
  readonly payload: Payload;
  readonly env: Env;
  readonly store: Store;
  readonly index: RecordIndex;
  readonly directory: Directory;
  /** What the index said before the run began. */
  readonly before: Map<string, Indexed | undefined>;
  readonly queue: Map<string, SnapshotRequest>;
  /** How often a document was written in this run: what it points to may come or go meanwhile. */
  readonly tries: Map<string, number>;
  /** Entries to be removed at the end, with the permalinkId of those that have one. */
  readonly removals: Map<string, string | undefined>;
  /** Entries others point to that were seen to be there. */
  readonly ensured: Set<string>;
  /** Slugs in the record by permalinkId, while the index does not know them. */
  readonly recordedSlugs: (folder: Folder) => Promise<ReadonlyMap<string, string>>;
  readonly written: Set<string>;
  readonly unchanged: Set<string>;
  readonly removed: Set<string>;
  readonly refused: Map<string, Refusal>;
}

/** More than this and two documents would be writing each other for ever. */
const mostTries = 3;

/** What the index knew of a document before this run. */
export const beforeOf = (run: SnapshotRun, ref: DocumentRef): Indexed | undefined => {
  const key = keyOf(ref);
  return run.before.has(key) ? run.before.get(key) : run.index.get(key);
};

/** Writes the documents again that point to this one, as it has come, gone or changed its name. */
export function queueAskers(run: SnapshotRun, ref: DocumentRef): void {
  for (const key of run.index.askersOf(keyOf(ref))) {
    const asker = refOf(key);
    if (asker === undefined || run.queue.has(key) || (run.tries.get(key) ?? 0) >= mostTries) continue;
    run.queue.set(key, asker);
  }
}

/** Notes why a document cannot be written. */
export function refuse(run: SnapshotRun, ref: DocumentRef, name: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  run.refused.set(keyOf(ref), { key: keyOf(ref), name, reason });
  run.payload.logger.warn({
    msg: 'A document cannot be written to the record',
    document: keyOf(ref),
    reason,
  });
}
