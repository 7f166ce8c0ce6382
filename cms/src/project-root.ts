import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Finds the folder that holds the whole project (the one with pnpm-workspace.yaml), from `start` upwards.
 * Relative settings are meant from there. The walk begins at the working directory because a bundled module no longer
 * knows where its source lay.
 */
export const findProjectRoot = (start: string = process.cwd()): string => {
  let folder = start;
  while (!existsSync(join(folder, 'pnpm-workspace.yaml'))) {
    const parent = dirname(folder);
    if (parent === folder) return start;
    folder = parent;
  }
  return folder;
};
