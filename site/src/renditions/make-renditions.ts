import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatBytes } from '../i18n/index.ts';
import type { Library } from '../library/library.ts';
import { routes } from '../routes.ts';
import { formats } from './formats.ts';
import type { Made } from './made.ts';
import { makeInProcesses } from './make-in-processes.ts';
import { publicationPages, stampOf, type PublicationPage } from './publication-pages.ts';
import { RenditionError } from './rendition-error.ts';
import { readIndex, writeIndex } from './rendition-index.ts';
import { writeNotes } from './write-notes.ts';

/** Where renditions are made from and kept. */
export interface RenditionPlaces {
  /** The built pages. */
  readonly out: string;
  /** The site's own address. */
  readonly site: string;
  /** The record's folder, for its pictures. */
  readonly content: string;
  readonly library: Library;
  /** Where files are kept by digest. */
  readonly cache: string;
  /** The file that remembers what was made of which page. */
  readonly index: string;
  /** Digest of the code. */
  readonly code: string;
}

/** What each file of a publication weighs, in words. */
const sizesOf = ({ permalinkId, lang, files }: Made): ReadonlyMap<string, string> =>
  new Map(
    formats.map((format) => [
      routes.rendition(permalinkId, lang, format),
      formatBytes(files[format].bytes, lang),
    ]),
  );

const progress = (done: number, all: number): string => `Making ${done} of ${all} publications to take along`;

/**
 * Makes the files of all publications whose pages changed, and says on the pages what they weigh.
 *
 * @param tell hears how far it is
 * @returns what there is of each page, and the pages' files that were written
 * @throws RenditionError when there is a publication that a file cannot be made of
 */
export async function makeRenditions(
  { out, site, content, library, cache, index: indexFile, code }: RenditionPlaces,
  tell: (message: string) => void,
): Promise<{ all: Made[]; noted: string[] }> {
  const known = readIndex(indexFile, code);
  const pages = publicationPages(out, library, site);
  mkdirSync(cache, { recursive: true });
  const present = new Set(readdirSync(cache));
  const isThere = ({ files, packed }: Made) =>
    [packed, ...Object.values(files)].every(({ name }) => present.has(name));
  const index = new Map<string, { stamp: string; made: Made }>();
  const changed: PublicationPage[] = [];
  for (const page of pages) {
    const before = known.get(page.file);
    if (before?.stamp === page.stamp && isThere(before.made)) index.set(page.file, before);
    else changed.push(page);
  }
  const metadataByFile = new Map(changed.map(({ file, metadata }) => [file, metadata]));
  const failures: string[] = [];
  const noted: string[] = [];
  let done = 0;
  const task = { pages: changed, out, media: join(content, 'media'), cache, code, site };
  await makeInProcesses(task, ({ file, made, failures: own = [] }) => {
    failures.push(...own);
    done += 1;
    if (done % 20 === 0 || done === changed.length) tell(progress(done, changed.length));
    if (made === undefined) return;
    noted.push(...writeNotes(out, file, sizesOf(made)));
    const metadata = metadataByFile.get(file);
    if (metadata !== undefined) index.set(file, { stamp: stampOf(join(out, file), metadata), made });
  });
  if (failures.length > 0) throw new RenditionError(failures.sort());
  writeIndex(indexFile, code, index);
  return { all: pages.flatMap(({ file }) => index.get(file)?.made ?? []), noted };
}
