import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { langs } from '@kmh/content/vocabulary';
import type { Settings } from '../settings.ts';
import { printHostHeaders, printHostRedirects } from './host-files.ts';
import { releasePaths } from './paths.ts';
import { ReleaseError } from './release-error.ts';
import { liveRelease } from './switch.ts';

/** The folders of a site that stand in the folders of its languages, each once. */
function foldersOf(site: string): string[] {
  const inLanguage = (lang: string) =>
    existsSync(join(site, lang)) ? readdirSync(join(site, lang), { withFileTypes: true }) : [];
  const folders = langs.flatMap(inLanguage).filter((entry) => entry.isDirectory());
  return [...new Set(folders.map(({ name }) => name))].toSorted();
}

/**
 * Makes sure that a folder may be replaced by a release: it is empty, or holds one, or is not there.
 *
 * @throws ReleaseError when it holds something else
 */
export function refuseForeignFolder(output: string): void {
  const target = resolve(output);
  const isOurs =
    !existsSync(target) || existsSync(join(target, 'release.json')) || readdirSync(target).length === 0;
  if (!isOurs) throw new ReleaseError(`${target} holds something that is no release. Name an empty folder.`);
}

/**
 * Copies the live release to a folder as plain files, links resolved, for a host that takes a folder. What stood there before stays until the
 * copy is whole.
 *
 * @returns a sentence that says where it is
 * @throws ReleaseError when the folder holds something else
 */
export function exportStatic(settings: Settings, output: string): string {
  const live = liveRelease(releasePaths(settings.dataDir).current);
  if (live === undefined) throw new ReleaseError('There is no live release to copy. Run pnpm release first.');
  refuseForeignFolder(output);
  const target = resolve(output);
  const [beside, before] = [`${target}.${process.pid}.tmp`, `${target}.${process.pid}.before`];
  try {
    cpSync(join(live.folder, 'site'), beside, { recursive: true, dereference: true });
    writeFileSync(join(beside, '_headers'), printHostHeaders(foldersOf(beside)));
    writeFileSync(join(beside, '_redirects'), printHostRedirects(live.manifest));
    if (existsSync(target)) renameSync(target, before);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(target) && existsSync(before)) renameSync(before, target);
    rmSync(before, { recursive: true, force: true });
  }
  return `The release ${live.manifest.id} stands in ${target}.`;
}
