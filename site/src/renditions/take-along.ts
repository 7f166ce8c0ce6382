import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../file-of.ts';
import { formatBytes } from '../i18n/index.ts';
import type { Library } from '../library/library.ts';
import { routes } from '../routes.ts';
import { writeAnew } from '../write-file.ts';
import { renditionDigest } from './code-digest.ts';
import { fillNotes } from './fill-notes.ts';
import { formats, isTakenAlong } from './formats.ts';
import { makeLibraries, type LibraryFile } from './library-zip/make-libraries.ts';
import type { Made } from './made.ts';
import { makeRenditions } from './make-renditions.ts';

interface Places {
  /** The project's root. */
  readonly root: string;
  /** The record. */
  readonly content: string;
  /** The pages as built. */
  readonly out: string;
  readonly renditions: string;
  readonly renditionIndex: string;
}

/** Files to be published: the path below the output folder, where the file lies, and its bytes. */
export type PublishedFiles = Map<string, { readonly source: string; readonly bytes: number }>;

/** Names each file as readers find it. */
function publish(all: readonly Made[], libraries: readonly LibraryFile[], cache: string): PublishedFiles {
  const published: PublishedFiles = new Map();
  const add = (address: string, { name, bytes }: { name: string; bytes: number }) =>
    published.set(fileOf(address), { source: join(cache, name), bytes });
  for (const { permalinkId, lang, files } of all)
    for (const format of formats) add(routes.rendition(permalinkId, lang, format), files[format]);
  for (const library of libraries) add(routes.libraryFile(library.lang), library);
  return published;
}

/**
 * Says on the pages that lead to a library to carry what it weighs.
 *
 * @returns the pages that were written
 */
function noteLibraries(out: string, libraries: readonly LibraryFile[]): string[] {
  const written: string[] = [];
  for (const { lang, bytes } of libraries) {
    for (const address of [routes.home(lang), routes.library(lang)]) {
      const name = fileOf(address);
      const page = join(out, name);
      if (!existsSync(page)) continue;
      const html = readFileSync(page, 'utf8');
      const filled = fillNotes(html, (href) =>
        href === routes.libraryFile(lang) ? formatBytes(bytes, lang) : undefined,
      );
      if (filled === html) continue;
      writeAnew(page, filled);
      written.push(name);
    }
  }
  return written;
}

/** Deletes what belongs to no page any more. */
function prune(cache: string, all: readonly Made[], libraries: readonly LibraryFile[]): void {
  const files = all.flatMap((made) => [made.packed, ...Object.values(made.files)]);
  const wanted = new Set([...files, ...libraries].map(({ name }) => name));
  for (const name of readdirSync(cache)) if (!wanted.has(name)) rmSync(join(cache, name));
}

/**
 * Makes every publication into files to take along, once the pages are there: a file is made from its page, so nothing on the
 * page can be missing from it. Files of unchanged pages cost nothing.
 *
 * @param site the site's own address
 * @param tell hears how far it is
 * @returns what is to be placed into the site, and the pages' files that were written
 * @throws RenditionError with a line for each file that cannot be made
 */
export async function takeAlong(
  { root, content, out, renditions: cache, renditionIndex: index }: Places,
  library: Library,
  site: string,
  tell: (message: string) => void,
): Promise<{ files: PublishedFiles; noted: string[] }> {
  if (!isTakenAlong) return { files: new Map(), noted: [] };
  const code = renditionDigest(root);
  const { all, noted } = await makeRenditions({ out, site, content, library, cache, index, code }, tell);
  const libraries = makeLibraries(all, { cache, site, code });
  noted.push(...noteLibraries(out, libraries));
  prune(cache, all, libraries);
  return { files: publish(all, libraries, cache), noted };
}
