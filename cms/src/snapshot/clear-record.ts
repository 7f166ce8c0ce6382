import { dirname, join } from 'node:path';
import { recordRemoval } from '@kmh/content/entry';
import { FolderSchema } from '@kmh/content/schema';
import { hasDrafts } from './record-folders.ts';
import { noteRemoved, type SnapshotRun } from './snapshot-run.ts';

/** The folder with the addresses that were ever published; it stands beside the record. */
export const ledgerOf = (contentDir: string): string => join(dirname(contentDir), 'ledger');

/** The entry of an indexed document. */
const nameOf = (key: string, slug: string): string => `${key.split('/')[0] ?? ''}/${slug}`;

const isUpload = (name: string) => name.startsWith('media/') || name.startsWith('documents/');

/** Removes what was taken down. What others still point to stays until they have been put right. */
async function removeEntries(run: SnapshotRun): Promise<void> {
  const referred = run.index.referred();
  const known = [...run.index.entries()].map(([key, indexed]) => ({
    key,
    name: nameOf(key, indexed.slug),
    ...indexed,
  }));
  const recorded = new Set(known.filter((each) => each.recorded).map(({ name }) => name));
  // What had to stay the last time may be free to go now.
  for (const each of known)
    if (!each.recorded && !isUpload(each.name) && !run.removals.has(each.name))
      run.removals.set(each.name, each);
  for (const [name, { key, permalinkId, successor }] of run.removals) {
    // Another document has taken the name in this very run.
    if (recorded.has(name)) continue;
    const [first = '', slug = ''] = name.split('/');
    const folder = FolderSchema.parse(first);
    if (!hasDrafts(folder) && referred.has(name)) {
      const reason = `${name} is still named by other entries, which could not be written without it.`;
      run.refused.set(key, { key, name, reason });
      continue;
    }
    if (!run.store.has(folder, slug)) continue;
    // The ledger first: an address that is noted and still there does no harm, one that is lost fails the release.
    if (permalinkId !== undefined)
      recordRemoval(ledgerOf(run.env.contentDir), { permalinkId, reason: 'unpublished', successor });
    if ((await run.store.remove(folder, slug)) === 'removed') noteRemoved(run, name, key);
  }
}

/** Removes pictures and documents that nothing in the record points to any more. What the CMS does not know is left alone. */
async function removeUnused(run: SnapshotRun): Promise<void> {
  const referred = run.index.referred();
  const ours = new Map(
    [...run.index.entries()].map(([key, { slug }]): [string, string] => [nameOf(key, slug), key]),
  );
  for (const folder of ['media', 'documents'] as const)
    for (const slug of await run.store.list(folder)) {
      const name = `${folder}/${slug}`;
      const key = ours.get(name);
      if (key === undefined || referred.has(name) || (await run.store.isMentioned(folder, slug))) continue;
      if ((await run.store.remove(folder, slug)) === 'removed') noteRemoved(run, name, key);
      run.index.delete(key);
    }
}

/** Brings the record to an end: first what was taken down goes, then what nobody needs any more. */
export async function clearRecord(run: SnapshotRun): Promise<void> {
  await removeEntries(run);
  await removeUnused(run);
}
