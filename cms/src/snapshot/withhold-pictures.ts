import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEntry, printEntry, readWithheldPictures, recordPictures } from '@kmh/content/entry';
import { kindOf, type Folder } from '@kmh/content/schema';
import { z } from 'zod';
import { mayBeShown } from '../media/consent.ts';
import { renditionsFolder } from '../media/renditions.ts';
import { ledgerOf } from './clear-record.ts';
import { refOf, type DocumentRef } from './document-key.ts';
import { entryReferences } from './entry-references.ts';
import { recordFolders } from './record-folders.ts';
import { noteRemoved, noteWritten, refuse, type SnapshotRun } from './snapshot-run.ts';
import type { Store } from './store.ts';
import { withoutPictures } from './without-pictures.ts';

const PictureSchema = z.looseObject({ slug: z.string() });

/**
 * Whether a picture is where readers could find it: in the record, in the live release, or in one that is kept for going back.
 *
 * @param slug its name in the record
 */
export function isWithReaders(store: Store, dataDir: string, slug: string): boolean {
  if (store.has('media', slug)) return true;
  const releases = join(dataDir, 'releases');
  const ids = existsSync(releases) ? readdirSync(releases) : [];
  return ids.some((id) => existsSync(join(releases, id, 'site', 'media', slug)));
}

/** Writes into the ledger which pictures may not be shown any more and which may be again. */
async function keepLedger(
  run: SnapshotRun,
  refs: readonly DocumentRef[] | undefined,
  now: Date,
): Promise<void> {
  const ids = refs?.filter(({ collection }) => collection === 'media').map(({ id }) => id);
  if (ids?.length === 0) return;
  const ledger = ledgerOf(run.env.contentDir);
  const known = readWithheldPictures(ledger);
  const { docs } = await run.payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    trash: true,
    ...(ids === undefined ? {} : { where: { id: { in: ids } } }),
  });
  const pictures = docs.map((doc) => ({ slug: PictureSchema.parse(doc).slug, shown: mayBeShown(doc, now) }));
  const again = pictures.filter(({ slug, shown }) => shown && known.has(slug)).map(({ slug }) => slug);
  const gone = pictures
    .filter(
      ({ slug, shown }) => !shown && !known.has(slug) && isWithReaders(run.store, run.env.dataDir, slug),
    )
    .map(({ slug }) => slug);
  recordPictures(ledger, again, 'shown', now);
  recordPictures(ledger, gone, 'withheld', now);
  for (const slug of gone) run.withheld.add(slug);
}

/** Takes pictures out of an entry as it stands in the record, whatever the CMS says of it. */
async function takeOut(
  run: SnapshotRun,
  folder: Folder,
  slug: string,
  pictures: ReadonlySet<string>,
): Promise<void> {
  const files = (await run.store.read(folder, slug)) ?? [];
  if (!files.some(({ source }) => [...pictures].some((picture) => source.includes(picture)))) return;
  const name = `${folder}/${slug}`;
  const { entry } = parseEntry(kindOf(folder), files, { slug, path: name });
  const [key, indexed] =
    [...run.index.entries()].find(([of, { slug: own }]) => own === slug && of.startsWith(`${folder}/`)) ?? [];
  const ref = (key === undefined ? undefined : refOf(key)) ?? { collection: folder, id: slug };
  const left = entry === undefined ? undefined : withoutPictures(entry, pictures);
  if (left === undefined) {
    refuse(
      run,
      ref,
      name,
      new Error(`${name} cannot be kept without a picture that may not be shown any more.`),
    );
    return;
  }
  const printed = printEntry(left).map(({ name: file, source }): [string, string] => [file, source]);
  if ((await run.store.write(folder, slug, new Map(printed))) === 'unchanged') return;
  const refers = [...entryReferences(left)];
  if (key !== undefined && indexed !== undefined) run.index.set(key, { ...indexed, refers });
  noteWritten(run, ref, left, refers);
}

/** What the CMS keeps to make pictures public from: it is made again should a picture be shown again. */
async function clearCaches(run: SnapshotRun, slug: string): Promise<void> {
  const { dataDir } = run.env;
  await rm(renditionsFolder(dataDir, slug), { recursive: true, force: true });
  for (const extension of ['jpg', 'png', 'webp'])
    await rm(join(dataDir, 'cache', 'uploads', 'media', `${slug}.${extension}`), { force: true });
}

/**
 * Takes pictures that may not be shown out of the record, from everything that shows them: also from languages that are being worked
 * on, from publications that were withdrawn and from those that cannot be written anew. The ledger tells the release, so that no kept one
 * shows them either.
 *
 * @param refs the documents of this run, all when left out; of pictures among them it is looked whether they may be shown
 */
export async function withholdPictures(
  run: SnapshotRun,
  refs: readonly DocumentRef[] | undefined,
  now: Date,
): Promise<void> {
  await keepLedger(run, refs, now);
  const all = [...readWithheldPictures(ledgerOf(run.env.contentDir)).keys()];
  const there = new Set(all.filter((slug) => run.store.has('media', slug)));
  if (there.size > 0)
    for (const folder of recordFolders)
      for (const slug of await run.store.list(folder))
        if (folder !== 'media') await takeOut(run, folder, slug, there);
  const keys = new Map([...run.index.entries()].map(([key, { slug }]) => [slug, key]));
  for (const slug of there) {
    run.withheld.add(slug);
    const key = keys.get(slug) ?? `media/${slug}`;
    if ((await run.store.remove('media', slug)) === 'removed') noteRemoved(run, `media/${slug}`, key);
  }
  for (const slug of run.withheld) await clearCaches(run, slug);
}
