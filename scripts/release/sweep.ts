import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ReleasePaths } from './paths.ts';

/** Names of files that were still being written: `state.json.123.tmp`. */
const unfinished = /\.[\da-f]+\.tmp$/;

/** Removes half-written files below a folder whose names begin with one of these words. */
function sweepFolder(folder: string, beginnings: readonly string[]): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (unfinished.test(name) && beginnings.some((beginning) => name.startsWith(beginning)))
      rmSync(join(folder, name), { recursive: true, force: true });
}

/** Removes what a killed release was writing. Only the holder of the lock may call this: nobody else writes these files. */
export function sweep(paths: ReleasePaths): void {
  const own = [paths.current, paths.state].map((path) => `${basename(path)}.`);
  sweepFolder(dirname(paths.state), own);
  sweepFolder(dirname(paths.inventory), [`${basename(paths.inventory)}.`]);
  sweepFolder(paths.brotli, ['']);
}
