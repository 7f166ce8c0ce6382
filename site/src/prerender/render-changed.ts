import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { directories } from '../directories.ts';
import { fileOf } from '../file-of.ts';
import { filesInGroups } from '../machine/write-groups.ts';
import {
  joinTextFirst,
  pageOfTextFirst,
  removeTextFirst,
  textFirstFile,
} from '../reading/text-first-files.ts';
import { removeWithFolders } from '../write-file.ts';
import { entryOf, type Bundle } from './bundle.ts';
import { openBundle } from './open-bundle.ts';
import { readPageKeys, writePageKeys, type PageKeys } from './page-keys.ts';
import { renderInThreads } from './render-in-threads.ts';

const { out, pageKeys: keysFile, machineIndex } = directories;

/** Every page's file, with its key; nothing as key where a page does not say what it shows. */
function keysOf(paths: readonly PathWithRoute[]): Map<string, string> {
  const keys = new Map(paths.map(({ pathname, cacheKey = '' }) => [fileOf(pathname), cacheKey]));
  if (keys.size < paths.length) throw new Error('Two pages have one address.');
  return keys;
}

const isUnchanged = (
  known: PageKeys,
  { pathname, cacheKey }: PathWithRoute,
  isComplete: boolean,
): boolean => {
  const file = fileOf(pathname);
  if (cacheKey === undefined || known.get(file) !== cacheKey) return false;
  return isComplete || existsSync(join(out, file));
};

/** The pages in the output folder, for when what was noted of them is lost. */
function lookForPages(): string[] {
  const others = filesInGroups(machineIndex);
  const isPage = (path: string) =>
    path.endsWith('.html') &&
    !path.startsWith('files/') &&
    pageOfTextFirst(path) === undefined &&
    !others.has(path);
  return existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(isPage) : [];
}

/**
 * Renders the pages that changed. Every page comes with a key of all that it shows; when key and code are those of the page in the
 * output folder, that page stays. Pages that nothing in the record asks for any more are deleted.
 *
 * @param whenLooked settles with whether all files are known to be in the output folder; otherwise the disk is asked for each
 * @returns how many pages there are, how many were made, and how many were deleted; and the files that were written or deleted
 */
export async function renderChanged(
  bundle: Bundle,
  whenLooked: Promise<boolean>,
): Promise<{ pages: number; changed: number; removed: number; written: string[] }> {
  const entry = entryOf(bundle);
  const open = await openBundle(entry);
  const paths = await open.paths();
  const wanted = keysOf(paths);
  const known = readPageKeys(keysFile, bundle.code, lookForPages);
  const isComplete = await whenLooked;
  const changed = paths.filter((path) => !isUnchanged(known, path, isComplete));

  // A build that is killed leaves no page that it may have overwritten under the key of the one before.
  const untouched = new Map(known);
  for (const { pathname } of changed) untouched.delete(fileOf(pathname));
  writePageKeys(keysFile, bundle.code, untouched);

  const jobs = changed.map(({ pathname, route }) => ({ pathname, component: route.component }));
  await renderInThreads(open, jobs, { entry, out });

  const stale = [...known.keys()].filter((path) => !wanted.has(path));
  for (const path of stale) {
    removeTextFirst(out, path);
    removeWithFolders(out, path);
  }
  const joined = joinTextFirst(out, [...wanted.keys()]);
  writePageKeys(keysFile, bundle.code, wanted);
  // A page's text-first form comes and goes with it.
  const touched = [...changed.map(({ pathname }) => fileOf(pathname)), ...stale];
  const written = [...touched, ...touched.map(textFirstFile), ...joined];
  return { pages: paths.length, changed: changed.length, removed: stale.length, written };
}
