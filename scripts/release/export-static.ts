import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from '../settings.ts';
import { releasePaths } from './paths.ts';
import { ReleaseError } from './release-error.ts';
import { liveRelease } from './switch.ts';

/**
 * Copies the live release to a folder as plain files, links resolved, for a host that takes a folder.
 *
 * @returns a sentence that says where it is
 * @throws ReleaseError when the folder holds something else
 */
export function exportStatic(settings: Settings, output: string): string {
  const live = liveRelease(releasePaths(settings.dataDir).current);
  if (live === undefined) throw new ReleaseError('There is no live release to copy. Run pnpm release first.');
  const target = resolve(output);
  const isOurs =
    !existsSync(target) || existsSync(join(target, 'release.json')) || readdirSync(target).length === 0;
  if (!isOurs) throw new ReleaseError(`${target} holds something that is no release. Name an empty folder.`);
  const beside = `${target}.${process.pid}.tmp`;
  cpSync(join(live.folder, 'site'), beside, { recursive: true, dereference: true });
  rmSync(target, { recursive: true, force: true });
  renameSync(beside, target);
  return `The release ${live.manifest.id} stands in ${target}.`;
}
