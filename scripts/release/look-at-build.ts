import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BuiltFile, BuiltFolder, KnownBuild } from './inventory.ts';

/** Milliseconds in which a folder's time may stay the same although more was written into it: file systems' clocks tick slowly. */
const tick = 1_000;

type Seen = Pick<BuiltFile, 'bytes' | 'mtimeMs'>;

/** What looking at the build has found, by path from its root. */
export interface Look {
  /** Of a file that is as it was, all that is known. */
  readonly files: Map<string, BuiltFile | Seen>;
  readonly folders: Map<string, BuiltFolder>;
  /** Folders whose time lies within a tick of the look: it may stay the same when more is written into them. */
  readonly unsure: Set<string>;
  /** Whether all folders are as they were. */
  isOld: boolean;
}

/** Where programs wrote, made or removed something: paths from the build's root, which itself is ''. */
export interface WrittenFolders {
  readonly folders: readonly string[];
  /** Folders in which anything may be new at any depth. */
  readonly trees: readonly string[];
}

/** What a look goes by. */
interface Sight {
  /** The build's root folder. */
  readonly root: string;
  readonly known: KnownBuild;
  /** From when on a folder's time says nothing of what is written into it after the look. */
  readonly unsureFrom: number;
}

const openEyes = (root: string, known: KnownBuild): Sight => ({ root, known, unsureFrom: Date.now() - tick });

/** Whether a file is as it was. */
export const isKnown = (file: BuiltFile | Seen): file is BuiltFile => 'sha256' in file;

const pathIn = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

function readFolder(folder: string): Pick<BuiltFolder, 'files' | 'folders'> {
  const entries = readdirSync(folder, { withFileTypes: true });
  return {
    files: entries.filter((entry) => entry.isFile()).map(({ name }) => name),
    folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
  };
}

/** What is known of a file, when it has the size and time of the last run. */
function compare(file: string, known: BuiltFile | undefined): BuiltFile | Seen {
  const { size: bytes, mtimeMs } = statSync(file);
  return known?.bytes === bytes && known.mtimeMs === mtimeMs ? known : { bytes, mtimeMs };
}

function noteFolder(look: Look, { unsureFrom }: Sight, path: string, folder: BuiltFolder): void {
  look.folders.set(path, folder);
  if (folder.mtimeMs < unsureFrom) look.unsure.delete(path);
  else look.unsure.add(path);
}

/**
 * Looks at a folder and all below it. Whoever writes into the build puts a new file in the place of an old one and never changes that one
 * (`writeAnew`), so a folder that has the time of the last run has its files too. That is one question for each of fifty thousand folders, where
 * listing them and asking for each file takes ten times as long.
 */
function walk(sight: Sight, path: string, look: Look): void {
  const { root, known } = sight;
  const { mtimeMs } = statSync(`${root}/${path}`);
  const before = known.folders.get(path);
  const isUntouched = before?.mtimeMs === mtimeMs;
  const folder = isUntouched ? before : { mtimeMs, ...readFolder(`${root}/${path}`) };
  noteFolder(look, sight, path, folder);
  look.isOld &&= isUntouched;
  for (const name of folder.files) {
    const file = pathIn(path, name);
    const facts = known.files.get(file);
    look.files.set(file, isUntouched && facts !== undefined ? facts : compare(`${root}/${file}`, facts));
  }
  for (const name of folder.folders) walk(sight, pathIn(path, name), look);
}

/**
 * Looks at the whole build.
 *
 * @param root the build's root folder
 */
export function lookAtBuild(root: string, known: KnownBuild): Look {
  const look: Look = { files: new Map(), folders: new Map(), unsure: new Set(), isOld: true };
  if (existsSync(root)) walk(openEyes(root, known), '', look);
  return look;
}

/**
 * Looks at the whole build while it may be at work.
 *
 * @returns nothing where the look would be of no use: nothing is known, there is no build, or files went away under the look
 */
export function lookEarly(root: string, known: KnownBuild): Look | undefined {
  if (known.files.size === 0 || !existsSync(root)) return undefined;
  try {
    return lookAtBuild(root, known);
  } catch {
    // What is wrong for good, the look afterwards meets again.
    return undefined;
  }
}

/** Whether all files are those of the last run, and each is as it was. */
export const isAsLeft = (look: Look, known: KnownBuild): boolean =>
  look.files.size === known.files.size && [...look.files.values()].every(isKnown);

/** Forgets a folder, and all below it. */
function forget(look: Look, path: string): void {
  const folder = look.folders.get(path);
  look.folders.delete(path);
  look.unsure.delete(path);
  for (const name of folder?.files ?? []) look.files.delete(pathIn(path, name));
  for (const name of folder?.folders ?? []) forget(look, pathIn(path, name));
}

/** Looks at a folder's own files once more, whatever its time is, and at all below folders that were not there. */
function lookInto(sight: Sight, path: string, before: BuiltFolder, look: Look): void {
  const { root, known } = sight;
  const { mtimeMs } = statSync(`${root}/${path}`);
  const folder = { mtimeMs, ...readFolder(`${root}/${path}`) };
  noteFolder(look, sight, path, folder);
  look.isOld = false;
  const [files, folders] = [new Set(folder.files), new Set(folder.folders)];
  for (const name of before.files) if (!files.has(name)) look.files.delete(pathIn(path, name));
  for (const name of before.folders) if (!folders.has(name)) forget(look, pathIn(path, name));
  for (const name of folder.files) {
    const file = pathIn(path, name);
    look.files.set(file, compare(`${root}/${file}`, known.files.get(file)));
  }
  const there = new Set(before.folders);
  for (const name of folder.folders) if (!there.has(name)) walk(sight, pathIn(path, name), look);
}

/** A path, and those of the folders that it lies in. */
const wayTo = (path: string): readonly string[] =>
  path === '' ? [''] : [...wayTo(dirname(path).replace(/^\.$/, '')), path];

/**
 * Looks again where programs wrote since an earlier look, and finds what looking at the whole build would find. Of the folders around
 * those, it looks into the ones whose time is another, or might not be.
 *
 * @param look what the earlier look found; becomes what there is now
 */
export function lookAgain(root: string, known: KnownBuild, look: Look, written: WrittenFolders): Look {
  const sight = openEyes(root, known);
  const [folders, trees] = [new Set(written.folders), new Set(written.trees)];
  const isTouched = (path: string, { mtimeMs }: BuiltFolder) =>
    folders.has(path) || look.unsure.has(path) || statSync(`${root}/${path}`).mtimeMs !== mtimeMs;
  // A folder comes after those that it lies in: these tell whether it is new or gone.
  for (const path of [...new Set([...folders, ...trees].flatMap(wayTo))].sort()) {
    const before = look.folders.get(path);
    if (before === undefined) continue;
    if (trees.has(path)) {
      forget(look, path);
      walk(sight, path, look);
    } else if (isTouched(path, before)) lookInto(sight, path, before, look);
  }
  return look;
}
