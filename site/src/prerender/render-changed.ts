import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { directories } from '../directories.ts';
import { fileOf } from '../file-of.ts';
import { filesInGroups } from '../machine/write-groups.ts';
import {
  hasTextFirst,
  joinTextFirst,
  pageOfTextFirst,
  removeTextFirst,
  textFirstFile,
} from '../reading/text-first-files.ts';
import { removeWithFolders } from '../write-file.ts';
import { entryOf, type Bundle } from './bundle.ts';
import { openBundle, type OpenBundle, type Page } from './open-bundle.ts';
import { readPageKeys, writePageKeys, type PageKeys } from './page-keys.ts';
import { renderInThreads } from './render-in-threads.ts';
import type { Made } from './render-pages.ts';

const { out, pageKeys: keysFile, machineIndex } = directories;

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

/** What was rendered. */
interface Outcome {
  /** Every page that there is, by its file, with its key. */
  readonly wanted: PageKeys;
  /** The files of the pages that were made. */
  readonly made: readonly string[];
  /** Whether every page made was there before, with a text-first form if it has one now, and without if not. */
  readonly isSameForms: boolean;
}

/** Keys by file; two pages that would be one file are refused. */
function keysByFile(pages: Made): PageKeys {
  const keys = new Map(pages);
  if (keys.size < pages.length) throw new Error('Two pages have one address.');
  return keys;
}

/** Renders all pages: no thread has to know of those that another finds. */
async function renderAll(bundle: Bundle, open: OpenBundle, known: PageKeys): Promise<Outcome> {
  writePageKeys(keysFile, bundle.code, known);
  const jobs = open.components.map((component) => ({ component }));
  const place = { entry: entryOf(bundle), out, count: Infinity };
  const wanted = keysByFile(await renderInThreads(open, jobs, place));
  return { wanted, made: [...wanted.keys()], isSameForms: false };
}

/** Renders the pages that changed. */
async function renderSome(
  bundle: Bundle,
  open: OpenBundle,
  known: PageKeys,
  whenLooked: Promise<boolean>,
): Promise<Outcome> {
  const found = [];
  for (const component of open.components) found.push({ component, pages: await open.pagesOf(component) });
  const wanted = keysByFile(
    found.flatMap(({ pages }) =>
      pages.map(({ pathname, cacheKey = '' }) => [fileOf(pathname), cacheKey] as const),
    ),
  );
  const isComplete = await whenLooked;
  const isUnchanged = ({ pathname, cacheKey }: Page): boolean => {
    const file = fileOf(pathname);
    if (cacheKey === undefined || known.get(file) !== cacheKey) return false;
    return isComplete || existsSync(join(out, file));
  };
  const untouched = new Map(known);
  const hadTextFirst = new Map<string, boolean>();
  const jobs = found.flatMap(({ component, pages }) => {
    const places = pages.flatMap((page, place) => {
      if (isUnchanged(page)) return [];
      const file = fileOf(page.pathname);
      if (untouched.delete(file)) hadTextFirst.set(file, hasTextFirst(out, file));
      return [place];
    });
    return places.length === 0 ? [] : [{ component, places }];
  });
  // A build that is killed leaves no page that it may have overwritten under the key of the one before.
  writePageKeys(keysFile, bundle.code, untouched);
  const count = jobs.reduce((sum, { places }) => sum + places.length, 0);
  const made = await renderInThreads(open, jobs, { entry: entryOf(bundle), out, count });
  const isSameForms = made.every(([file]) => hadTextFirst.get(file) === hasTextFirst(out, file));
  return { wanted, made: made.map(([file]) => file), isSameForms };
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
  const open = await openBundle(entryOf(bundle));
  const known = readPageKeys(keysFile, bundle.code, lookForPages);
  const isAnew = [...known.values()].every((key) => key === '');
  const { wanted, made, isSameForms } = await (isAnew
    ? renderAll(bundle, open, known)
    : renderSome(bundle, open, known, whenLooked));
  const stale = [...known.keys()].filter((path) => !wanted.has(path));
  for (const path of stale) {
    removeTextFirst(out, path);
    removeWithFolders(out, path);
  }
  // Where no form came or went, those of pages that were not made lead where they should.
  const joined = joinTextFirst(out, isSameForms && stale.length === 0 ? made : [...wanted.keys()]);
  writePageKeys(keysFile, bundle.code, wanted);
  // A page's text-first form comes and goes with it.
  const touched = [...made, ...stale];
  const written = [...touched, ...touched.map(textFirstFile), ...joined];
  return { pages: wanted.size, changed: made.length, removed: stale.length, written };
}
