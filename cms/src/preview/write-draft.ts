import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { printEntry } from '@kmh/content/entry';
import { FolderSchema, kindOf } from '@kmh/content/schema';
import { langs, type Kind, type Lang } from '@kmh/content/vocabulary';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Env } from '../env.ts';
import { convertDocument } from '../snapshot/convert-document.ts';
import { createDirectory, type Directory } from '../snapshot/directory.ts';
import { keyOf, type DocumentRef } from '../snapshot/document-key.ts';
import { EntryRefusedError } from '../snapshot/entry-problem.ts';
import { loadDocument } from '../snapshot/load-document.ts';
import { RowSchema, type Row } from '../snapshot/mapping/read-values.ts';
import { hasDrafts } from '../snapshot/record-folders.ts';
import { openRecordIndex } from '../snapshot/record-index.ts';
import { createStore, type EntryFiles, type Store } from '../snapshot/store.ts';
import { findUploadFiles } from '../snapshot/upload-entry.ts';

const DraftSchema = z.looseObject({
  slug: z.string().nullish(),
  title: z.record(z.string(), z.unknown()).nullish().catch(undefined),
  languages: z.record(z.string(), z.looseObject({ state: z.string().nullish() }).nullish()).nullish(),
});

/** The document as if these languages of it were published today. */
function asPublished(row: Row, slug: string, wanted: readonly Lang[]): Row {
  const { languages } = DraftSchema.parse(row);
  const state = (lang: Lang) => ({
    ...languages?.[lang],
    state: !wanted.includes(lang) ? 'missing' : languages?.[lang]?.state === 'stale' ? 'stale' : 'published',
  });
  const today = `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`;
  return {
    ...row,
    slug,
    languages: Object.fromEntries(langs.map((lang) => [lang, state(lang)])),
    ...('datePublished' in row && { dateModified: today }),
  };
}

/** Turns the draft into an entry; other languages than the one that is looked at stay away when they are not whole yet. */
async function convert(
  payload: Payload,
  ref: DocumentRef,
  row: Row,
  slug: string,
  lang: Lang,
  directory: Directory,
) {
  const { title } = DraftSchema.parse(row);
  const written = langs.filter((each) => each === lang || Boolean(title?.[each]));
  const tryWith = (wanted: readonly Lang[]) =>
    convertDocument(payload, ref, asPublished(row, slug, wanted), directory);
  try {
    return await tryWith(written);
  } catch (error) {
    if (!(error instanceof EntryRefusedError)) throw error;
    const faulty = new Set(error.problems.map((problem) => problem.lang));
    if (faulty.has(lang) || faulty.has(undefined)) throw error;
    return tryWith(written.filter((each) => !faulty.has(each)));
  }
}

/** Where entries are written to, and where those lie that need not be. */
interface Places {
  readonly payload: Payload;
  readonly env: Env;
  readonly directory: Directory;
  readonly published: Store;
  readonly draft: Store;
}

/** Writes what the draft refers to and the record does not have yet: its pictures, documents and names. */
async function writeReferred(places: Places, refers: readonly string[]): Promise<void> {
  const { payload, env, directory, published, draft } = places;
  for (const name of refers) {
    const [first, slug = ''] = name.split('/');
    const folder = FolderSchema.parse(first);
    const ref = directory.refOf(name);
    if (hasDrafts(folder) || published.has(folder, slug) || draft.has(folder, slug) || ref === undefined)
      continue;
    const current = await loadDocument(payload, ref);
    if (current === undefined) continue;
    const isUpload = folder === 'media' || folder === 'documents';
    const upload = isUpload ? await findUploadFiles(payload, env, folder, current.row) : undefined;
    const options = upload === undefined ? {} : { supplied: upload.supplied };
    const converted = await convertDocument(payload, ref, current.row, directory, options);
    if (converted === undefined) continue;
    const texts = printEntry(converted.entry).map((file): [string, string] => [file.name, file.source]);
    const files: EntryFiles = new Map([...texts, ...(upload?.files ?? [])]);
    await draft.write(folder, slug, files);
    await writeReferred(places, converted.refers);
  }
}

/** The newest version of a document, saved as a draft or published, in all its languages. */
async function readDraft(payload: Payload, { collection, id }: DocumentRef): Promise<Row> {
  const query = { collection, id, depth: 0, draft: true, locale: 'all', overrideAccess: true } as const;
  return RowSchema.parse(await payload.findByID(query));
}

/**
 * Writes a draft as the record would have it, with what the record does not have of all that it refers to.
 *
 * @param folder where to; a folder like the record's
 * @returns the entry that it became: under the name that readers know it by, where they do
 * @throws EntryRefusedError naming everything that must be changed first
 */
export async function writeDraft(
  payload: Payload,
  env: Env,
  ref: DocumentRef,
  lang: Lang,
  folder: string,
): Promise<{ kind: Kind; slug: string }> {
  const { index } = await openRecordIndex(join(env.dataDir, 'cache', 'record-index.json'));
  const directory = createDirectory(payload, index, new Date());
  const row = await readDraft(payload, ref);
  const recorded = index.get(keyOf(ref));
  const slug = (recorded?.recorded === true && recorded.slug) || DraftSchema.parse(row).slug || 'draft';
  const converted = await convert(payload, ref, row, slug, lang, directory);
  const draft = createStore(folder);
  const published = createStore(env.contentDir);
  await mkdir(folder, { recursive: true });
  await mkdir(env.contentDir, { recursive: true });
  if (converted !== undefined) {
    const files = printEntry(converted.entry).map(({ name, source }): [string, string] => [name, source]);
    await draft.write(ref.collection, slug, new Map(files));
    await writeReferred({ payload, env, directory, published, draft }, converted.refers);
  }
  return { kind: kindOf(ref.collection), slug };
}
