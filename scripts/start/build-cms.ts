import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from '../release/lock.ts';
import { root } from '../settings.ts';
import { writeFileAtomically } from '../write-file-atomically.ts';
import { sourceDigest } from './source-digest.ts';

/** The CMS's folder, and the program that builds and serves it. */
export const cms = join(root, 'cms');
export const next = join(cms, 'node_modules', 'next', 'dist', 'bin', 'next');

/** The parts whose change asks for a new build of the CMS. */
const sources = [
  'cms/src/',
  'cms/package.json',
  'cms/next.config.ts',
  'content/schema/',
  'content/vocabulary/',
  'content/blocks/',
  'content/entry/',
  'content/measures/',
  'content/csv/',
  'content/management/',
  'pnpm-lock.yaml',
];

const mark = join(cms, '.next', 'source-digest');
const lock = join(cms, 'node_modules', '.build.lock');

/** How often is looked whether another process's build has ended; milliseconds. */
const interval = 500;

/**
 * Builds the CMS where its sources have changed since it was built. Two builds at once would write the same folder: a second caller waits
 * for the first one's.
 *
 * @param build runs `next build` and says whether it succeeded
 * @returns whether the build stands
 */
export async function buildCms(build: () => Promise<boolean>): Promise<boolean> {
  const digest = sourceDigest(root, sources);
  const stands = () => existsSync(mark) && readFileSync(mark, 'utf8') === digest;
  while (!stands()) {
    const giveBack = takeLock(lock);
    if (giveBack === undefined) {
      await wait(interval);
      continue;
    }
    try {
      // The other one may have ended between the two looks.
      if (stands()) return true;
      const built = await build();
      if (built) writeFileAtomically(mark, digest);
      return built;
    } finally {
      giveBack();
    }
  }
  return true;
}
