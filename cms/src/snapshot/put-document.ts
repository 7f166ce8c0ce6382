import { printEntry, type AnyEntry } from '@kmh/content/entry';
import { FolderSchema } from '@kmh/content/schema';
import { z } from 'zod';
import { convertDocument, type Converted } from './convert-document.ts';
import { keyOf, type DocumentRef } from './document-key.ts';
import { loadDocument } from './load-document.ts';
import type { Row } from './mapping/read-values.ts';
import { hasDrafts } from './record-folders.ts';
import { beforeOf, noteWritten, queueAskers, refuse, type SnapshotRun } from './snapshot-run.ts';
import type { EntryFiles } from './store.ts';
import { findUploadFiles } from './upload-entry.ts';

const HeadSchema = z.looseObject({ slug: z.string(), permalinkId: z.string().nullish() });

const textsOf = (entry: AnyEntry): [string, string][] =>
  printEntry(entry).map(({ name, source }) => [name, source]);

/** Writes an entry's folder and remembers what it points to. */
async function write(
  run: SnapshotRun,
  ref: DocumentRef,
  { entry, asked, refers }: Converted,
  files: EntryFiles,
): Promise<void> {
  const name = `${ref.collection}/${entry.slug}`;
  const result = await run.store.write(ref.collection, entry.slug, new Map([...textsOf(entry), ...files]));
  if (result === 'written') noteWritten(run, ref, entry, refers);
  else run.unchanged.add(name);
  run.refused.delete(keyOf(ref));
  run.index.set(keyOf(ref), {
    slug: entry.slug,
    ...('permalinkId' in entry.facts ? { permalinkId: entry.facts.permalinkId } : {}),
    recorded: true,
    asked: [...asked],
    refers: [...refers],
  });
}

/**
 * Writes a picture or a document with its files.
 *
 * @throws EntryRefusedError, UploadMissingError when it cannot be written
 */
export async function putUpload(run: SnapshotRun, ref: DocumentRef, row: Row): Promise<void> {
  if (ref.collection !== 'media' && ref.collection !== 'documents') return;
  const { supplied, files } = await findUploadFiles(run.payload, run.env, ref.collection, row);
  const converted = await convertDocument(run.payload, ref, row, run.directory, { supplied });
  if (converted === undefined) return;
  for (const name of converted.refers) await ensure(run, name);
  await write(run, ref, converted, files);
}

/** Makes sure that an entry others point to is in the record, before they are written. Publications come by themselves. */
async function ensure(run: SnapshotRun, name: string): Promise<void> {
  const [first = '', slug = ''] = name.split('/');
  const folder = FolderSchema.parse(first);
  if (hasDrafts(folder) || run.ensured.has(name)) return;
  run.ensured.add(name);
  if (run.store.has(folder, slug)) return;
  const ref = run.directory.refOf(name);
  const current = ref === undefined ? undefined : await loadDocument(run.payload, ref);
  if (ref === undefined || current === undefined) return;
  try {
    if (folder === 'media' || folder === 'documents') await putUpload(run, ref, current.row);
    else await putChecked(run, ref, current.row);
  } catch (error) {
    run.ensured.delete(name);
    throw error;
  }
}

/** The slug under which the record has a document, which may be an old one. */
async function recordedSlug(
  run: SnapshotRun,
  ref: DocumentRef,
  permalinkId: string | undefined,
): Promise<string | undefined> {
  const before = beforeOf(run, ref);
  if (before?.recorded === true) return before.slug;
  return permalinkId === undefined ? undefined : (await run.recordedSlugs(ref.collection)).get(permalinkId);
}

async function putChecked(run: SnapshotRun, ref: DocumentRef, row: Row): Promise<boolean> {
  const { slug, permalinkId } = HeadSchema.parse(row);
  const old = await recordedSlug(run, ref, permalinkId ?? undefined);
  const previous = await run.store.read(ref.collection, old ?? slug);
  const converted = await convertDocument(run.payload, ref, row, run.directory, { previous });
  if (converted === undefined) return false;
  for (const name of converted.refers) await ensure(run, name);
  await write(run, ref, converted, new Map());
  if (old !== undefined && old !== slug) run.removals.set(`${ref.collection}/${old}`, { key: keyOf(ref) });
  return true;
}

/**
 * Writes the entry of a public document. One that cannot be written keeps the entry it had, if it had one.
 *
 * @returns false when no language of it is published, so that there is nothing to write
 */
export async function putDocument(run: SnapshotRun, ref: DocumentRef, row: Row): Promise<boolean> {
  try {
    return await putChecked(run, ref, row);
  } catch (error) {
    const before = beforeOf(run, ref);
    const { slug } = HeadSchema.parse(row);
    refuse(run, ref, `${ref.collection}/${slug}`, error);
    if (before?.recorded === true) run.index.set(keyOf(ref), before);
    else run.index.delete(keyOf(ref));
    if (before?.recorded !== true || before.slug !== slug) queueAskers(run, ref);
    return true;
  }
}
