import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listEntries } from '@kmh/content/entry';
import type { AstroIntegration } from 'astro';
import { formatBytes } from '../i18n/index.ts';
import { refOf } from '../library/library.ts';
import { routes } from '../routes.ts';
import { renditionDigest } from './code-digest.ts';
import { fillNotes } from './fill-notes.ts';
import { formats } from './formats.ts';
import type { Made } from './made.ts';
import { makeInProcesses } from './make-in-processes.ts';
import { publicationPages, stampOf, type PublicationPage } from './publication-pages.ts';
import { readIndex, writeIndex } from './rendition-index.ts';
import { RenditionError } from './rendition-error.ts';

interface Places {
  /** The project's root. */
  readonly root: string;
  /** The record. */
  readonly content: string;
  /** Where files are kept by digest. */
  readonly renditions: string;
  readonly renditionIndex: string;
}

/** Files to be published: the path below the output folder, and where the file lies. */
export type PublishedFiles = Map<string, string>;

const pathOf = (href: string) => href.replace(/^\//, '');

/** Says on a page what its files weigh. */
function noteSizes(page: string, { permalinkId, lang, files }: Made): void {
  const notes = new Map(
    formats.map((format) => [
      routes.rendition(permalinkId, lang, format),
      formatBytes(files[format].bytes, lang),
    ]),
  );
  const html = readFileSync(page, 'utf8');
  const filled = fillNotes(html, (href) => notes.get(href));
  if (filled !== html) writeFileSync(page, filled);
}

/**
 * Makes the files of all publications whose pages changed, and says on the pages what they weigh.
 *
 * @param tell hears what is going on
 * @returns what there is of each page
 * @throws RenditionError when there is a publication that a file cannot be made of
 */
export async function makeRenditions(
  out: string,
  site: string,
  places: Places,
  tell: (message: string) => void,
): Promise<Made[]> {
  const folders = new Map(listEntries(places.content).folders.map((folder) => [refOf(folder), folder]));
  const code = renditionDigest(places.root);
  const known = readIndex(places.renditionIndex, code);
  const pages = publicationPages(out, folders);
  mkdirSync(places.renditions, { recursive: true });
  const present = new Set(readdirSync(places.renditions));
  const isThere = (made: Made) => formats.every((format) => present.has(made.files[format].name));
  const isUnchanged = ({ file, stamp }: PublicationPage) => {
    const before = known.get(file);
    return before?.stamp === stamp && isThere(before.made);
  };
  const changed = pages.filter((page) => !isUnchanged(page));
  const index = new Map(
    pages.flatMap(({ file }) => {
      const before = known.get(file);
      return before === undefined ? [] : [[file, before] as const];
    }),
  );
  const failures: string[] = [];
  let done = 0;
  const task = {
    pages: changed,
    folders,
    out,
    media: join(places.content, 'media'),
    cache: places.renditions,
    code,
    site,
  };
  await makeInProcesses(task, ({ file, made, failures: own = [] }) => {
    failures.push(...own);
    done += 1;
    if (done % 20 === 0 || done === changed.length)
      tell(`Making files to take along: ${done} of ${changed.length} publications`);
    if (made === undefined) return;
    noteSizes(join(out, file), made);
    index.set(file, { stamp: stampOf(join(out, file)), made });
  });
  if (failures.length > 0) throw new RenditionError(failures.sort());
  writeIndex(places.renditionIndex, code, index);
  return [...index.values()].map(({ made }) => made);
}

/** Deletes files of the cache that belong to no page any more. */
export function pruneRenditions(dir: string, all: readonly Made[]): void {
  const wanted = new Set(all.flatMap(({ files }) => Object.values(files).map(({ name }) => name)));
  for (const name of readdirSync(dir)) if (!wanted.has(name)) rmSync(join(dir, name));
}

/**
 * Makes every publication into files to take along, once the pages are there.
 *
 * @param published gets what is to be placed into the site
 */
export const takeAlong = (places: Places, published: PublishedFiles): AstroIntegration => {
  let site = 'http://localhost';
  return {
    name: 'take-along',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const all = await makeRenditions(out, site, places, (message) => logger.info(message));
        published.clear();
        for (const { permalinkId, lang, files } of all)
          for (const format of formats) {
            const path = pathOf(routes.rendition(permalinkId, lang, format));
            published.set(path, join(places.renditions, files[format].name));
          }
        pruneRenditions(places.renditions, all);
      },
    },
  };
};
