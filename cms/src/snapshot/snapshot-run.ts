import type { AnyEntry } from '@kmh/content/entry';
import type { Folder } from '@kmh/content/schema';
import { langs, type Lang } from '@kmh/content/vocabulary';
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
  /** Of something taken down: the permalinkId of what its addresses lead to from now on. */
  readonly successor?: string | undefined;
}

/** A document that could not be written; its entry stays as it was. */
export interface Refusal {
  readonly key: string;
  /** The entry, as `folder/slug`. */
  readonly name: string;
  /** Why, in sentences for an editor. */
  readonly reason: string;
}

/** An entry that changed. */
export interface Change {
  /** `folder/slug` */
  readonly name: string;
  /** The document whose entry it is. */
  readonly key: string;
  readonly langs: readonly Lang[];
  /** Names of the entries it points to. */
  readonly refers: readonly string[];
  readonly isRemoved: boolean;
  readonly isWithdrawn: boolean;
}

/** What became of the record; entries are named `folder/slug`. */
export interface SnapshotReport {
  readonly changes: readonly Change[];
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  readonly refused: readonly Refusal[];
  /** Pictures that were taken from readers as they may not be shown any more, by their names in the record. */
  readonly withheld: readonly string[];
}

/** An entry to be removed: whose it was, and its permalinkId where its addresses go with it. */
export interface Removal {
  readonly key: string;
  readonly permalinkId?: string | undefined;
  /** The permalinkId of what takes its place. */
  readonly successor?: string | undefined;
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
  /** Entries to be removed at the end, by name. */
  readonly removals: Map<string, Removal>;
  /** Entries others point to that were seen to be there. */
  readonly ensured: Set<string>;
  /** Slugs in the record by permalinkId, while the index does not know them. */
  readonly recordedSlugs: (folder: Folder) => Promise<ReadonlyMap<string, string>>;
  readonly changes: Map<string, Change>;
  readonly unchanged: Set<string>;
  readonly refused: Map<string, Refusal>;
  /** Pictures that this run takes from readers. */
  readonly withheld: Set<string>;
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

/** Notes that an entry was written; the last word on it counts. */
export function noteWritten(
  run: SnapshotRun,
  ref: DocumentRef,
  entry: AnyEntry,
  refers: readonly string[],
): void {
  const name = `${ref.collection}/${entry.slug}`;
  const isWithdrawn = 'lifecycle' in entry.facts && entry.facts.lifecycle === 'withdrawn';
  const written = langs.filter((lang) => entry.translations[lang] !== undefined);
  run.changes.set(name, { name, key: keyOf(ref), langs: written, refers, isRemoved: false, isWithdrawn });
}

/** Notes that an entry was removed. */
export function noteRemoved(run: SnapshotRun, name: string, key: string): void {
  run.changes.set(name, { name, key, langs: [], refers: [], isRemoved: true, isWithdrawn: false });
}
