import {
  checkListing,
  isSoundRecord,
  listEntries,
  parseEntry,
  readFiles,
  surveyEntry,
} from '@kmh/content/entry';
import type { ContentError, EntryFolder, RecordListing, Survey } from '@kmh/content/entry';
import { directories } from '../directories.ts';
import { isAuthority, isAuthorityKind, type Authority } from '../library/authority.ts';
import { refOf } from '../library/library.ts';
import { isItem, type OwnFiles, type Stored, type StoredEntry } from '../library/stored.ts';
import { openBodyCache, type BodyCache } from './body-cache.ts';
import { codeDigest } from './code-digest.ts';
import { digestFiles, digestOf } from './digest-files.ts';
import { stampOf } from './file-stamp.ts';
import { makeInThreads } from './make-in-threads.ts';

export interface LoadResult {
  readonly entries: readonly StoredEntry[];
  /** Everything that is wrong with the record. */
  readonly errors: readonly ContentError[];
  /** How many were parsed; the others are as they were stored. */
  readonly parsed: number;
}

type Lookup = (id: string) => StoredEntry | undefined;

interface LoadedAuthorities {
  readonly entries: readonly StoredEntry[];
  readonly byRef: ReadonlyMap<string, Authority>;
  readonly isReadable: boolean;
  readonly parsed: number;
}

/** Reads organisations, people, topics, pictures and documents: pages need them, and they are few. */
function loadAuthorities(folders: readonly EntryFolder[], code: string, known: Lookup): LoadedAuthorities {
  const read: { id: string; digest: string; data: Authority; folder: EntryFolder }[] = [];
  let isReadable = true;
  let parsed = 0;
  for (const folder of folders) {
    const id = refOf(folder);
    const files = readFiles(folder);
    const digest = digestOf([code, digestFiles(files)]);
    const before = known(id);
    if (before?.digest === digest && !isItem(before.data)) {
      read.push({ id, digest, data: before.data, folder });
      continue;
    }
    parsed += 1;
    const { entry } = parseEntry(folder.kind, files, folder);
    if (entry === undefined) isReadable = false;
    else if (isAuthority(entry)) read.push({ id, digest, data: entry, folder });
  }
  const byRef = new Map(read.map(({ id, data }) => [id, data]));
  // Files lie beside pictures and documents, so these are surveyed anew each time.
  const entries = read.map(({ id, digest, data, folder }): StoredEntry => ({
    id,
    digest,
    data,
    survey: surveyEntry({ entry: data, folder }, (of, slug) => byRef.get(`${of}/${slug}`)),
  }));
  return { entries, byRef, isReadable, parsed };
}

/** The digest of an entry with a page: of its files, and of the pictures and organisations that its body shows or its survey looked at. */
const pageDigest = (
  code: string,
  files: string,
  others: readonly string[],
  digests: ReadonlyMap<string, string>,
) => digestOf([code, files, ...others.map((ref) => digests.get(ref) ?? '')]);

const othersOf = (data: Stored, { lookedAt }: Survey): string[] =>
  isItem(data) ? [...data.shown, ...lookedAt] : [];

/** Digests a folder's files, which are read unless they have the stamp of the last reading. */
function digestOwn(folder: EntryFolder, known: OwnFiles | undefined): OwnFiles {
  const stamp = stampOf(folder);
  return known !== undefined && stamp !== undefined && known.stamp === stamp
    ? known
    : { digest: digestFiles(readFiles(folder)), stamp };
}

/** Parts entries with pages into those that are as they were, and those that have to be made. */
function findChanged(
  folders: readonly EntryFolder[],
  known: Lookup,
  cache: BodyCache,
  digest: (files: string, others: readonly string[]) => string,
): { kept: StoredEntry[]; changed: EntryFolder[] } {
  const kept: StoredEntry[] = [];
  const changed: EntryFolder[] = [];
  for (const folder of folders) {
    const before = known(refOf(folder));
    if (before === undefined || !isItem(before.data)) {
      changed.push(folder);
      continue;
    }
    const own = digestOwn(folder, before.own);
    const contents = Object.values(before.data.texts).map(({ content }) => content);
    if (
      before.digest === digest(own.digest, othersOf(before.data, before.survey)) &&
      contents.every(cache.isPresent)
    ) {
      contents.forEach(cache.keep);
      // The same object where nothing is another: it need not be printed again.
      kept.push(own === before.own ? before : { ...before, own });
    } else changed.push(folder);
  }
  return { kept, changed };
}

/** The record's folders; those of a draft stand in for the ones of the same name. */
function listOver(content: string, draft: string | undefined): RecordListing {
  const record = listEntries(content);
  if (draft === undefined) return record;
  const over = listEntries(draft);
  const names = new Set(over.folders.map(refOf));
  const others = record.folders.filter((folder) => !names.has(refOf(folder)));
  return { folders: [...others, ...over.folders], errors: [...record.errors, ...over.errors] };
}

/**
 * Reads the record, once: what pages need and whether the record is right come from the same reading. An entry whose files are the
 * same as when it was stored is not parsed again. Only a record with faults is read a second time, to say all of them.
 *
 * @param known what was stored of an entry before
 * @param draft a folder like the record's, whose entries stand in for the published ones
 * @returns every entry that can be shown, and everything that is wrong with the record
 */
export async function loadEntries(
  known: Lookup,
  {
    content,
    bodies,
    root,
    draft,
  }: Pick<typeof directories, 'content' | 'bodies' | 'root'> & { readonly draft?: string } = directories,
): Promise<LoadResult> {
  const listing = listOver(content, draft);
  const { folders, errors: strays } = listing;
  const code = codeDigest(root);
  const cache = openBodyCache(bodies);

  const authorities = loadAuthorities(
    folders.filter(({ kind }) => isAuthorityKind(kind)),
    code,
    known,
  );
  const digests = new Map(authorities.entries.map(({ id, digest }) => [id, digest]));
  const digest = (files: string, others: readonly string[]) => pageDigest(code, files, others, digests);
  const pages = folders.filter(({ kind }) => !isAuthorityKind(kind));
  const { kept, changed } = findChanged(pages, known, cache, digest);
  const { made, errors: unread } = await makeInThreads(changed, authorities.byRef, { cache, bodies });
  const fresh = made.map(({ item, survey, own }): StoredEntry => ({
    id: refOf(item),
    data: item,
    survey,
    digest: digest(own.digest, othersOf(item, survey)),
    own,
  }));
  cache.close();

  const entries = [...authorities.entries, ...kept, ...fresh];
  const isSound =
    strays.length === 0 &&
    authorities.isReadable &&
    unread.length === 0 &&
    isSoundRecord(entries.map(({ survey }) => survey));
  const errors = isSound ? [] : checkListing(listing).errors;
  if (!isSound && errors.length === 0) throw new Error('The record changed while it was read. Build again.');
  return { entries, errors, parsed: authorities.parsed + changed.length };
}
