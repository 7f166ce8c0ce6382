import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The folder that holds the whole project; commands may be run from any folder below it. */
export function findProjectRoot(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
  const above = dirname(folder);
  if (above === folder)
    throw new Error('Run this within the project: no pnpm-workspace.yaml was found above.');
  return findProjectRoot(above);
}

const root = findProjectRoot(process.cwd());
const content = resolve(root, process.env['CONTENT_DIR'] ?? 'content/entries');
const data = resolve(root, process.env['DATA_DIR'] ?? '.data');
const out = resolve(data, 'build/site');
const astro = join(root, 'site', '.astro', 'builds', hash('sha1', out).slice(0, 8));

/** The folders that the site reads and writes. Relative settings count from the project's root. */
export const directories = {
  root,
  site: join(root, 'site'),
  /** The published record. */
  content,
  /** What pages know of every entry, as it was last read. */
  record: resolve(data, 'cache/record.jsonl'),
  /** Bodies as HTML, by digest. */
  bodies: resolve(data, 'cache/bodies'),
  /** Astro's own cache. */
  astroCache: resolve(data, 'cache/astro'),
  /** What each built page shows, by key. */
  pageKeys: resolve(data, 'cache/pages.json'),
  /** The pages' code as Astro bundled it; it persists until the code changes. */
  bundle: resolve(data, 'build/bundle'),
  /** Files to take along, by digest; the CMS keeps the sizes of pictures in a folder of its own. */
  renditions: resolve(data, 'cache/take-along'),
  /** Share images, by digest. */
  shareImages: resolve(data, 'cache/share-images'),
  /** Which of the files to take along belong to which page. */
  renditionIndex: resolve(data, 'cache/take-along.json'),
  /** Which of the record's files, and of those that go with them, were placed in the site. */
  placedIndex: resolve(data, 'cache/placed-files.json'),
  /** Which files for partners and machines there are, and what they show. */
  machineIndex: resolve(data, 'cache/machine-files.json'),
  /** The site as built; it persists from build to build. */
  out,
  /** Where Astro works: on the disk of the code, for it moves files, and the data may lie on another; each site has its own. */
  astro,
  /** What it makes for readers. */
  astroOut: join(astro, 'site'),
} as const;
