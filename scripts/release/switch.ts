import { existsSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { nameAhead } from './ahead.ts';
import { readManifest, readSummary, type Manifest, type Summary } from './manifest.ts';

/** Points a link at a folder in one step: a reader sees the old or the new, never none. */
export function switchLink(link: string, folder: string): void {
  const beside = `${link}.${process.pid}.tmp`;
  rmSync(beside, { force: true });
  symlinkSync(relative(dirname(link), folder), beside);
  renameSync(beside, link);
}

/** The folder that the link to the live release names, if there is one. */
function liveFolder(current: string): string | undefined {
  try {
    return join(dirname(current), readlinkSync(current));
  } catch {
    return undefined;
  }
}

/** The live release, if there is one. */
export function liveRelease(current: string): { folder: string; manifest: Manifest } | undefined {
  const folder = liveFolder(current);
  const manifest = folder === undefined ? undefined : readManifest(folder);
  return folder === undefined || manifest === undefined ? undefined : { folder, manifest };
}

/** The few facts of the live release, for which nobody waits as for its long manifest. */
export function liveSummary(current: string): Summary | undefined {
  const folder = liveFolder(current);
  return folder === undefined ? undefined : readSummary(folder);
}

/** Ids of the releases that are whole, oldest first. */
export function listReleases(releases: string): string[] {
  if (!existsSync(releases)) return [];
  return readdirSync(releases)
    .filter((name) => !name.startsWith('.') && existsSync(join(releases, name, 'manifest.json')))
    .toSorted();
}

/** How many releases stay for going back. */
const kept = 5;

/** Removes what a killed run left, what was laid ahead of another release than the live one, and releases and search indexes that nobody goes back to. */
export function prune(paths: { releases: string; searches: string; current: string }): void {
  const live = liveSummary(paths.current)?.id;
  const stay = new Set([
    ...listReleases(paths.releases).slice(-kept),
    ...(live === undefined ? [] : [live, nameAhead(live)]),
  ]);
  if (existsSync(paths.releases)) {
    for (const name of readdirSync(paths.releases)) {
      if (!stay.has(name)) rmSync(join(paths.releases, name), { recursive: true, force: true });
    }
  }
  if (!existsSync(paths.searches)) return;
  const inUse = new Set([...stay].flatMap((id) => searchOf(join(paths.releases, id)) ?? []));
  for (const name of readdirSync(paths.searches)) {
    if (!inUse.has(name)) rmSync(join(paths.searches, name), { recursive: true, force: true });
  }
}

/** The search index that a release uses. */
export function searchOf(release: string): string | undefined {
  try {
    return basename(readlinkSync(join(release, 'site', 'pagefind')));
  } catch {
    return undefined;
  }
}
