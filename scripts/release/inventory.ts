import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileAtomically } from '../write-file-atomically.ts';
import { describeFiles, type FileFacts } from './describe-files.ts';
import { isKnown, lookAtBuild, type Look } from './look-at-build.ts';

/** A file of the build, with what the checks need to know of it. */
export interface BuiltFile extends FileFacts {
  readonly bytes: number;
  readonly mtimeMs: number;
}

/** The build's files by their path from its root, with `/` between the parts. */
export type Inventory = ReadonlyMap<string, BuiltFile>;

/** A folder of the build, with the names of what is in it. */
export interface BuiltFolder {
  readonly mtimeMs: number;
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** The files of the last run. One that is as it was is the same object in an inventory. */
export type KnownFiles = Pick<Inventory, 'get' | 'size'>;

/** What the last run has left. */
export interface KnownBuild {
  readonly files: KnownFiles;
  readonly folders: Pick<ReadonlyMap<string, BuiltFolder>, 'get'>;
  /** Whether the checks found nothing to say of it. */
  readonly isSound: boolean;
}

/** Goes up with every change of what is noted or of what links are checked for, which makes older notes worthless. */
const version = 10;

/*
 * Only `takeInventory` writes the file: to look at each of its hundred thousands of links again would take longer than to scan the pages
 * that changed. Pairs of path and value are read in half the time that an object of them takes.
 */
const InventoryFileSchema = z.object({
  version: z.literal(version),
  files: z.custom<readonly (readonly [string, BuiltFile])[]>(Array.isArray),
  folders: z.custom<readonly (readonly [string, BuiltFolder])[]>(Array.isArray),
  isSound: z.boolean(),
});

/** JSON without any letter that takes more than a byte: in a text of fifty megabytes, one of them doubles its size in memory. */
const printInBytes = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const byHash = 'catalogue/by-hash/';

/** A path without the hash of all that lies below it: with every edit the catalogue's folder is renamed, and most files in it stay. */
const lasting = (path: string): string =>
  path.startsWith(byHash) ? path.slice(byHash.length).replace(/^[^/]+/, `${byHash}*`) : path;

/** Values by path that are found again when the catalogue's folder has another name. */
class LastingPaths<T> extends Map<string, T> {
  override get(path: string): T | undefined {
    return super.get(lasting(path));
  }
  override set(path: string, value: T): this {
    return super.set(lasting(path), value);
  }
}

/** Reads what the last run has left; nothing where that cannot be read. */
export function readPrevious(path: string): KnownBuild {
  try {
    const { files, folders, isSound } = InventoryFileSchema.parse(JSON.parse(readFileSync(path, 'latin1')));
    return { files: new LastingPaths(files), folders: new LastingPaths(folders), isSound };
  } catch {
    return { files: new Map(), folders: new Map(), isSound: false };
  }
}

/** The build's files, described. */
export interface TakenInventory {
  readonly files: Inventory;
  /**
   * Writes down what was found, by which the next look is spared most of the reading. It takes its time, so nobody should wait for it.
   *
   * @param isSound whether the checks found nothing to say of it
   */
  readonly keep: (isSound: boolean) => void;
}

/**
 * Lists a build's files. A file with the size and time of the last run is not read again, and in a folder with the time of the last run no file is
 * looked at.
 *
 * @param build the build's root folder
 * @param cache the file that remembers the last run
 * @param previous what that file holds, where it was read before
 * @param look what there is in the build, where somebody looked
 */
export async function takeInventory(
  build: string,
  cache: string,
  previous: KnownBuild = readPrevious(cache),
  look: Look = lookAtBuild(build, previous),
): Promise<TakenInventory> {
  const changed = [...look.files].flatMap(([path, file]) => (isKnown(file) ? [] : [path]));
  const described = await describeFiles(build, changed);
  const files = new Map<string, BuiltFile>();
  for (const [path, file] of look.files) {
    const facts = described.get(path);
    if (isKnown(file)) files.set(path, file);
    else if (facts !== undefined) files.set(path, { ...facts, ...file });
  }
  const keep = (isSound: boolean) => {
    if (look.isOld && isSound === previous.isSound) return;
    const folders = [...look.folders].filter(([path]) => !look.unsure.has(path));
    writeFileAtomically(cache, printInBytes({ version, files: [...files], folders, isSound }));
  };
  return { files, keep };
}

const index = 'index.html';

/** The address of a page from its path in the build: `en/index.html` is `/en/`. */
export const addressOf = (path: string): string =>
  path === index || path.endsWith(`/${index}`) ? `/${path.slice(0, -index.length)}` : `/${path}`;
