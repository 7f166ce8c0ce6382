import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileAtomically } from '../write-file-atomically.ts';
import { linkIfThere, takeAhead } from './ahead.ts';
import type { PermalinkReport } from './checks/check-permalinks.ts';
import { addressOf, type Inventory } from './inventory.ts';
import { printManifest, type Manifest } from './manifest.ts';
import { gonePage, movedPage } from './moved-page.ts';
import { offlineManifest, writeOfflineManifest } from './offline-manifest.ts';
import { printServerLists } from './server-lists.ts';
import { isOfWithheld, type WithheldPictures } from './withheld-pictures.ts';

export interface SealInput {
  readonly build: string;
  readonly releases: string;
  readonly files: Inventory;
  /** Of these files, from {@link digestOf}. */
  readonly digest: string;
  /** Brotli forms, by path. */
  readonly compressed: ReadonlyMap<string, { readonly file: string; readonly bytes: number }>;
  readonly permalinks: PermalinkReport;
  readonly documents: number;
  readonly now: Date;
  /** The live release, whose unchanged files are shared. */
  readonly previous: { readonly folder: string; readonly manifest: Manifest } | undefined;
  /** Pictures of which nothing is kept from the release before. */
  readonly withheld: WithheldPictures;
}

/** Files whose name holds their content's hash; a browser may still ask for the last release's. */
const isHashed = (path: string) => /^(?:_astro|media|catalogue\/by-hash)\//.test(path);

/** SHA-256 over every path and its content. */
export function digestOf(files: Inventory): string {
  const hash = createHash('sha256');
  const lines = [...files].map(([path, { sha256 }]) => `${path}\0${sha256}\n`);
  return hash.update(lines.sort().join('')).digest('hex');
}

const put = (place: (target: string) => void, target: string) => {
  mkdirSync(dirname(target), { recursive: true });
  place(target);
};

/** What becomes of the files of the release before. */
interface Compared {
  /** Paths of hashed files that are in this release no more, for which a browser may still ask. */
  readonly asked: readonly string[];
  /** Those of all others that are not in this one, or with other content. */
  readonly removed: readonly string[];
  /**
   * Finds a file that holds the same: under the same path, or, where paths hold hashes, under any, for a folder's hash changes with any of its files.
   *
   * @returns where it lies, if there is one
   */
  readonly twinOf: (path: string, sha256: string) => string | undefined;
}

function compare({ files, previous, withheld }: SealInput): Compared {
  const asked: string[] = [];
  const removed: string[] = [];
  const hashed = new Map<string, string>();
  for (const [path, { sha256 }] of previous?.manifest.files ?? []) {
    const now = files.get(path);
    const isNamedByHash = isHashed(path);
    if (isNamedByHash) hashed.set(sha256, path);
    if (now?.sha256 === sha256) continue;
    if (now === undefined && isNamedByHash && !isOfWithheld(path, withheld)) asked.push(path);
    else removed.push(path);
  }
  const twinOf = (path: string, sha256: string) => {
    const isKept = previous?.manifest.files.get(path)?.sha256 === sha256;
    const twin = isKept ? path : isHashed(path) ? hashed.get(sha256) : undefined;
    return previous === undefined || twin === undefined ? undefined : join(previous.folder, 'site', twin);
  };
  return { asked, removed, twinOf };
}

/**
 * Makes the release folder, out of what was laid ahead where that was: unchanged files are links to the release before, changed ones copies
 * of the build's, never links to the build itself, which Astro overwrites in place. It gets its name last, so a folder with a name is whole.
 *
 * @returns the release's folder and manifest
 */
export function sealRelease(input: SealInput): { folder: string; manifest: Manifest } {
  const { build, files, digest, compressed, permalinks, previous, now } = input;
  const id = `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${digest.slice(0, 8)}`;
  const unfinished = join(input.releases, `.unfinished-${id}`);
  const site = join(unfinished, 'site');
  const { asked, removed, twinOf } = compare(input);
  const isBegun =
    previous !== undefined && takeAhead(input.releases, previous.manifest.id, unfinished, removed);
  mkdirSync(site, { recursive: true });

  const folders = new Set<string>();
  for (const [path, { sha256 }] of files) {
    const before = previous?.manifest.files.get(path);
    const isThere = isBegun && before?.sha256 === sha256;
    const brotli = compressed.get(path);
    const isWhole = brotli === undefined || before?.brotli !== undefined;
    if (isThere && isWhole) continue;
    const target = join(site, path);
    if (isThere && existsSync(`${target}.br`)) continue;
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const twin = twinOf(path, sha256);
    if (!isThere && (twin === undefined || !linkIfThere(twin, target)))
      copyFileSync(join(build, path), target);
    if (brotli === undefined) continue;
    if (twin === undefined || !linkIfThere(`${twin}.br`, `${target}.br`))
      copyFileSync(brotli.file, `${target}.br`);
  }

  const retained =
    previous === undefined || isBegun
      ? [...asked]
      : asked.filter((path) => retain(previous.folder, site, path));
  for (const [from, to] of Object.entries(permalinks.redirects)) writePage(site, from, movedPage(from, to));
  for (const path of permalinks.gone) writePage(site, path, gonePage(path));
  writeOfflineManifest(site, offlineManifest(files, compressed), previous?.folder);

  const manifest: Manifest = {
    id,
    createdAt: now.toISOString(),
    digest,
    documents: input.documents,
    pages: [...files.values()].filter(({ page }) => page !== undefined).length,
    files: new Map(
      [...files].map(([path, { sha256, bytes }]) => [
        path,
        { sha256, bytes, brotli: compressed.get(path)?.bytes },
      ]),
    ),
    retained,
    redirects: permalinks.redirects,
    gone: [...permalinks.gone],
    permanent: permanentAddresses(files),
  };
  const publicFacts = {
    id,
    time: manifest.createdAt,
    digest,
    documents: manifest.documents,
    pages: manifest.pages,
    files: files.size,
  };
  writeFileSync(join(site, 'release.json'), `${JSON.stringify(publicFacts, null, 2)}\n`);
  writeFileAtomically(join(unfinished, 'release.json'), `${JSON.stringify(publicFacts, null, 2)}\n`);
  for (const [name, list] of Object.entries(printServerLists(manifest)))
    put((to) => writeFileSync(to, list), join(unfinished, 'servers', name));
  writeFileAtomically(join(unfinished, 'manifest.json'), printManifest(manifest));

  const folder = join(input.releases, id);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return { folder, manifest };
}

/** Pages below `/k/` lead on by themselves; servers send readers there at once. */
const permanentAddresses = (files: Inventory): Record<string, string> =>
  Object.fromEntries(
    [...files].flatMap(([path, { page }]) =>
      path.startsWith('k/') && page?.leadsTo !== undefined ? [[addressOf(path), page.leadsTo] as const] : [],
    ),
  );

function writePage(site: string, address: string, html: string): void {
  put((to) => writeFileSync(to, html), join(site, address, 'index.html'));
}

/** Links a file of the release before into the new one, if it is there. */
function retain(previous: string, site: string, path: string): boolean {
  const [old, target] = [join(previous, 'site', path), join(site, path)];
  if (!existsSync(old)) return false;
  put((to) => linkSync(old, to), target);
  linkIfThere(`${old}.br`, `${target}.br`);
  return true;
}
