import { hash } from 'node:crypto';
import { listEntries, parseEntry, readFiles } from '@kmh/content/entry';
import type { ContentError, EntryFile, EntryFolder } from '@kmh/content/entry';
import { directories } from '../directories.ts';
import { isAuthority, isAuthorityKind, type Authority } from '../library/authority.ts';
import { refOf } from '../library/library.ts';
import { isItem, type Stored } from '../library/stored.ts';
import { openBodyCache, type BodyCache } from './body-cache.ts';
import { checkItems } from './check-items.ts';
import { codeDigest } from './code-digest.ts';
import { makeInThreads } from './make-in-threads.ts';

/** What was stored of an entry by an earlier build, and the digest of what it was made from. */
export interface Known {
  readonly digest: string;
  readonly data: Stored;
}

export interface Loaded extends Known {
  /** `folder/slug`. */
  readonly id: string;
}

export interface LoadResult {
  readonly entries: readonly Loaded[];
  readonly errors: readonly ContentError[];
  /** How many were parsed; the others are as they were stored. */
  readonly parsed: number;
}

type Lookup = (id: string) => Known | undefined;

const digestOf = (parts: readonly string[]): string => hash('sha1', parts.join('\0'));

const digestFiles = (files: readonly EntryFile[]): string =>
  digestOf(files.flatMap(({ name, source }) => [name, source]));

/** Reads organisations, people, topics, pictures and documents: pages need them, and they are few. */
function loadAuthorities(folders: readonly EntryFolder[], code: string, known: Lookup): LoadResult {
  const entries: Loaded[] = [];
  const errors: ContentError[] = [];
  let parsed = 0;
  for (const folder of folders) {
    const id = refOf(folder);
    const files = readFiles(folder);
    const digest = digestOf([code, digestFiles(files)]);
    const before = known(id);
    if (before?.digest === digest) {
      entries.push({ id, ...before });
      continue;
    }
    parsed += 1;
    const result = parseEntry(folder.kind, files, folder);
    if (result.errors !== undefined) errors.push(...result.errors);
    else if (isAuthority(result.entry)) entries.push({ id, digest, data: result.entry });
  }
  return { entries, errors, parsed };
}

/** The digest of an entry with a page. Its body shows facts of pictures and organisations, so theirs are part of it. */
const pageDigest = (
  code: string,
  files: string,
  shown: readonly string[],
  others: ReadonlyMap<string, string>,
) => digestOf([code, files, ...shown.map((ref) => others.get(ref) ?? '')]);

/** Parts entries with pages into those that are as they were, and those that have to be made. */
function findChanged(
  folders: readonly EntryFolder[],
  known: Lookup,
  cache: BodyCache,
  digest: (files: string, shown: readonly string[]) => string,
): { kept: Loaded[]; changed: EntryFolder[]; ownDigests: Map<string, string> } {
  const kept: Loaded[] = [];
  const changed: EntryFolder[] = [];
  const ownDigests = new Map<string, string>();
  for (const folder of folders) {
    const id = refOf(folder);
    const own = digestFiles(readFiles(folder));
    const before = known(id);
    const contents =
      before !== undefined && isItem(before.data) && before.digest === digest(own, before.data.shown)
        ? Object.values(before.data.texts).map(({ content }) => content)
        : undefined;
    if (before !== undefined && contents?.every(cache.isPresent)) {
      contents.forEach(cache.keep);
      kept.push({ id, ...before });
    } else {
      changed.push(folder);
      ownDigests.set(id, own);
    }
  }
  return { kept, changed, ownDigests };
}

/**
 * Reads the record. An entry whose files are the same as when it was stored is not parsed again.
 *
 * @param known what was stored of an entry before
 * @returns every entry that can be shown, and everything that is wrong with the record
 */
export async function loadEntries(
  known: Lookup,
  { content, bodies, root }: Pick<typeof directories, 'content' | 'bodies' | 'root'> = directories,
): Promise<LoadResult> {
  const { folders, errors } = listEntries(content);
  const code = codeDigest(root);
  const cache = openBodyCache(bodies);

  const authorities = loadAuthorities(
    folders.filter(({ kind }) => isAuthorityKind(kind)),
    code,
    known,
  );
  const digests = new Map(authorities.entries.map(({ id, digest }) => [id, digest]));
  const byRef = new Map<string, Authority>();
  for (const { id, data } of authorities.entries) if (!isItem(data)) byRef.set(id, data);

  const digest = (files: string, shown: readonly string[]) => pageDigest(code, files, shown, digests);
  const pages = folders.filter(({ kind }) => !isAuthorityKind(kind));
  const { kept, changed, ownDigests } = findChanged(pages, known, cache, digest);
  const made = await makeInThreads(changed, byRef, { cache, bodies });
  const fresh = made.items.map((data): Loaded => {
    const id = refOf(data);
    return { id, data, digest: digest(ownDigests.get(id) ?? '', data.shown) };
  });

  const entries = [...authorities.entries, ...kept, ...fresh];
  const all = [...errors, ...authorities.errors, ...made.errors];
  // References between entries are only told when every entry could be read: else each broken entry is told twice.
  if (all.length === 0) {
    const items = entries.map(({ data }) => data).filter(isItem);
    all.push(...checkItems(items, [...byRef.values()]));
  }
  await cache.close();
  return { entries, errors: all, parsed: authorities.parsed + changed.length };
}
