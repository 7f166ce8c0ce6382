import { existsSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest } from './manifest.ts';

/*
 * The next release begins as the live one, of which little changes. Linking its hundred thousand files takes seconds; done after a release, while
 * nobody waits, it takes them from nobody.
 */

/** Where the beginnings of the next release lie, by the release that they are the same as. */
export const nameAhead = (id: string): string => `.ahead-${id}`;

/** Links a file if there is one. */
export function linkIfThere(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** After how many files is looked whether somebody waits. */
const portion = 1_000;

/**
 * Links the files of a release that come from its build into a folder from which the next one can be made. The folder gets its name last. What
 * hinders it, as a full disk does, costs the next release time and nothing else.
 *
 * @param isAskedFor whether the next release is asked for meanwhile, which then does the work itself
 */
export function layAhead(
  releases: string,
  live: { readonly folder: string; readonly manifest: Manifest },
  isAskedFor: () => boolean,
): void {
  const folder = join(releases, nameAhead(live.manifest.id));
  if (existsSync(folder)) return;
  const unfinished = join(releases, `.unfinished${nameAhead(live.manifest.id)}`);
  const made = new Set<string>();
  try {
    for (const [index, path] of [...live.manifest.files.keys()].entries()) {
      if (index % portion === 0 && isAskedFor()) throw new Error('The next release is asked for.');
      const [from, to] = [join(live.folder, 'site', path), join(unfinished, 'site', path)];
      const parent = dirname(to);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      linkSync(from, to);
      linkIfThere(`${from}.br`, `${to}.br`);
    }
    renameSync(unfinished, folder);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Removes a file with its Brotli form, and folders that are empty then. A file that is shared with a release must go before another takes its place. */
function remove(site: string, path: string): void {
  rmSync(join(site, path));
  rmSync(join(site, `${path}.br`), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(site, folder));
    } catch {
      return;
    }
  }
}

/**
 * Takes what was laid ahead of a release, if it was, as the beginnings of the next.
 *
 * @param live the release before, by its id
 * @param removed those of its files that are not in the next, or with other content
 * @returns whether there was anything; the folder of the next release is then there, with all other files
 */
export function takeAhead(releases: string, live: string, next: string, removed: readonly string[]): boolean {
  const folder = join(releases, nameAhead(live));
  if (!existsSync(folder)) return false;
  renameSync(folder, next);
  for (const path of removed) remove(join(next, 'site'), path);
  return true;
}
