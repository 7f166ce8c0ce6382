import { hash } from 'node:crypto';
import { formatErrors, listEntries, parseEntry, readFiles } from '@kmh/content/entry';
import type { AnyEntry, ContentError, EntryFile, EntryFolder } from '@kmh/content/entry';
import { directories } from '../directories.ts';
import { isAuthorityKind, type Authority } from '../library/authority.ts';
import { refOf } from '../library/library.ts';
import { isItem, type Stored } from '../library/stored.ts';
import { openBodyCache, type BodyCache } from './body-cache.ts';
import { checkItems } from './check-items.ts';
import { codeDigest } from './code-digest.ts';
import type { PageEntry } from './entry-to-item.ts';
import { renderEntry } from './render-entry.ts';

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

const isPageEntry = (entry: AnyEntry): entry is PageEntry => !isAuthorityKind(entry.kind);

const digestOf = (parts: readonly string[]): string => hash('sha1', parts.join('\0'));

const digestFiles = (files: readonly EntryFile[]): string =>
  digestOf(files.flatMap(({ name, source }) => [name, source]));

/** How many entries are read before their texts are written, which goes on beside the reading of the next. */
const batch = 100;

/** Everything that is loaded in one go, and what it needs to know. */
class Load {
  readonly entries: Loaded[] = [];
  readonly errors: ContentError[] = [];
  readonly authorities = new Map<string, Authority>();
  readonly digests = new Map<string, string>();
  parsed = 0;
  readonly #code: string;
  readonly #known: (id: string) => Known | undefined;
  readonly #cache: BodyCache;

  constructor(code: string, known: (id: string) => Known | undefined, cache: BodyCache) {
    this.#code = code;
    this.#known = known;
    this.#cache = cache;
  }

  #parse(folder: EntryFolder, files: readonly EntryFile[]): AnyEntry | undefined {
    this.parsed += 1;
    const { entry, errors } = parseEntry(folder.kind, files, folder);
    if (errors !== undefined) this.errors.push(...errors);
    return entry;
  }

  #keep(id: string, digest: string, data: Stored): void {
    this.entries.push({ id, digest, data });
    this.digests.set(id, digest);
  }

  authority(folder: EntryFolder): void {
    const id = refOf(folder);
    const files = readFiles(folder);
    const digest = digestOf([this.#code, digestFiles(files)]);
    const known = this.#known(id);
    const entry = known?.digest === digest && !isItem(known.data) ? known.data : this.#parse(folder, files);
    if (entry === undefined || !isAuthorityKind(entry.kind) || isPageEntry(entry)) return;
    this.authorities.set(id, entry);
    this.#keep(id, digest, entry);
  }

  /** A body shows facts of pictures and organisations, so their digests are part of its own. */
  #digestWith(files: string, shown: readonly string[]): string {
    return digestOf([this.#code, files, ...shown.map((ref) => this.digests.get(ref) ?? '')]);
  }

  page(folder: EntryFolder): void {
    const id = refOf(folder);
    const files = readFiles(folder);
    const ownDigest = digestFiles(files);
    const known = this.#known(id);
    if (known !== undefined && isItem(known.data)) {
      const cached = Object.values(known.data.texts).every(({ content }) => this.#cache.keep(content));
      if (cached && this.#digestWith(ownDigest, known.data.shown) === known.digest) {
        this.#keep(id, known.digest, known.data);
        return;
      }
    }
    const entry = this.#parse(folder, files);
    if (entry === undefined || !isPageEntry(entry)) return;
    const item = renderEntry(entry, this.authorities, this.#cache);
    this.#keep(id, this.#digestWith(ownDigest, item.shown), item);
  }
}

/**
 * Reads the record. An entry whose files are the same as when it was stored is not parsed again.
 *
 * @param known what was stored of an entry before
 * @returns every entry that can be shown, and everything that is wrong with the record
 */
export async function loadEntries(
  known: (id: string) => Known | undefined,
  { content, bodies, root }: Pick<typeof directories, 'content' | 'bodies' | 'root'> = directories,
): Promise<LoadResult> {
  const { folders, errors } = listEntries(content);
  const cache = openBodyCache(bodies);
  const load = new Load(codeDigest(root), known, cache);
  for (const folder of folders) if (isAuthorityKind(folder.kind)) load.authority(folder);
  const pages = folders.filter(({ kind }) => !isAuthorityKind(kind));
  for (const [index, folder] of pages.entries()) {
    load.page(folder);
    if (index % batch === batch - 1) await cache.write();
  }
  const all = [...errors, ...load.errors];
  const items = load.entries.map(({ data }) => data).filter(isItem);
  // References between entries are only told when every entry could be read: else each broken entry is told twice.
  if (all.length === 0) all.push(...checkItems(items, [...load.authorities.values()]));
  await cache.close();
  return { entries: load.entries, errors: all, parsed: load.parsed };
}

/** A record that cannot be published: everything that is wrong with it, one error a line. */
export class RecordError extends Error {
  readonly errors: readonly ContentError[];

  constructor(errors: readonly ContentError[]) {
    super(`The record cannot be published.\n${formatErrors(errors)}`);
    this.name = 'RecordError';
    this.errors = errors;
    // The lines name the files; where our code noticed helps nobody.
    this.stack = `${this.name}: ${this.message}`;
  }
}
