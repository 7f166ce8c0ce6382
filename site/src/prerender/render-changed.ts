import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { directories } from '../directories.ts';
import { fileOf } from '../file-of.ts';
import { joinTextFirst, pageOfTextFirst } from '../reading/text-first-files.ts';
import { plainFilesIn } from '../sharing/plain-files.ts';
import { entryOf, type Bundle } from './bundle.ts';
import { openBundle } from './open-bundle.ts';
import { readPageKeys, writePageKeys, type PageKeys } from './page-keys.ts';
import { renderInThreads } from './render-in-threads.ts';
import { removeStaleFiles } from './stale-files.ts';

const { out, pageKeys: keysFile } = directories;

/** Every page's file, with its key; nothing as key where a page does not say what it shows. */
function keysOf(paths: readonly PathWithRoute[]): Map<string, string> {
  const keys = new Map(paths.map(({ pathname, cacheKey = '' }) => [fileOf(pathname), cacheKey]));
  if (keys.size < paths.length) throw new Error('Two pages have one address.');
  return keys;
}

const isUnchanged = (known: PageKeys, { pathname, cacheKey }: PathWithRoute): boolean => {
  const file = fileOf(pathname);
  return cacheKey !== undefined && known.get(file) === cacheKey && existsSync(join(out, file));
};

/**
 * Renders the pages that changed. Every page comes with a key of all that it shows; when key and code are those of the page in the
 * output folder, that page stays. Pages that nothing in the record asks for any more are deleted, and so are older scripts.
 *
 * @returns how many pages there are, how many were made, and how many files were deleted
 */
export async function renderChanged(
  bundle: Bundle,
): Promise<{ pages: number; changed: number; removed: number }> {
  const entry = entryOf(bundle);
  const open = await openBundle(entry);
  const paths = await open.paths();
  const wanted = keysOf(paths);
  const known = readPageKeys(keysFile, bundle.code);
  const changed = paths.filter((path) => !isUnchanged(known, path));

  // A build that is killed leaves no page that it may have overwritten under the key of the one before.
  const untouched = new Map(known);
  for (const { pathname } of changed) untouched.delete(fileOf(pathname));
  writePageKeys(keysFile, bundle.code, untouched);

  const jobs = changed.map(({ pathname, route }) => ({ pathname, component: route.component }));
  await renderInThreads(open, jobs, { entry, out });

  const plain = plainFilesIn(directories.plainFiles);
  const assets = new Set(bundle.assets);
  // What lies below files/ is looked after by syncFiles, and what plain functions write by themselves.
  const isForgotten = (path: string) =>
    path.endsWith('.html') &&
    !plain.has(path) &&
    !wanted.has(path) &&
    !wanted.has(pageOfTextFirst(path) ?? '') &&
    !path.startsWith('files/');
  const isOldAsset = (path: string) => path.startsWith('_astro/') && !assets.has(path);
  const removed = removeStaleFiles(out, (path) => isForgotten(path) || isOldAsset(path));
  joinTextFirst(out, [...wanted.keys()]);
  writePageKeys(keysFile, bundle.code, wanted);
  return { pages: paths.length, changed: changed.length, removed: removed.length };
}
