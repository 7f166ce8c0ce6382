import { join } from 'node:path';
import { readWithheldPictures } from '@kmh/content/withheld-pictures';
import type { Settings } from '../settings.ts';
import { takeLock } from './lock.ts';
import { readManifest } from './manifest.ts';
import { releasePaths } from './paths.ts';
import { readState, writeState } from './state.ts';
import { listReleases, liveSummary, switchLink } from './switch.ts';
import { showsWithheld } from './withheld-pictures.ts';

export type RollbackResult =
  | { readonly type: 'live'; readonly releaseId: string }
  | { readonly type: 'failed'; readonly reason: string };

/**
 * Switches the site to an earlier release, by the same rename as a release.
 *
 * @param id the release to go back to; without one, the release before the live one
 */
export function rollback(settings: Settings, id?: string): RollbackResult {
  const paths = releasePaths(settings.dataDir);
  const failed = (reason: string): RollbackResult => ({ type: 'failed', reason });
  const giveBack = takeLock(paths.lock);
  if (giveBack === undefined) return failed('A release is under way. Go back when it has ended.');
  try {
    const live = liveSummary(paths.current)?.id;
    const all = listReleases(paths.releases);
    const target = id ?? all.filter((release) => live === undefined || release < live).at(-1);
    if (target === undefined) return failed('There is no earlier release to go back to.');
    if (!all.includes(target)) return failed(`There is no release ${target}. There are: ${all.join(', ')}.`);
    const folder = join(paths.releases, target);
    const manifest = readManifest(folder);
    if (manifest === undefined) return failed(`The release ${target} is not whole.`);
    if (showsWithheld(folder, readWithheldPictures(settings.ledgerDir)))
      return failed(
        `The release ${target} shows a picture of people who agreed no longer. Name another one, or make a new release.`,
      );
    switchLink(paths.current, folder);
    const before = readState(paths.state);
    writeState(paths.state, {
      state: 'live',
      search: 'live',
      releaseId: target,
      liveSince: new Date().toISOString(),
      documents: manifest.documents,
      ...(live === undefined ? {} : { previousReleaseId: live }),
      ...(before?.startedAt === undefined ? {} : { startedAt: before.startedAt }),
    });
    return { type: 'live', releaseId: target };
  } finally {
    giveBack();
  }
}
