import { join } from 'node:path';
import { ProcessError, runNode } from '../run-process.ts';
import { root, type Settings } from '../settings.ts';
import { ReleaseError } from './release-error.ts';

const site = join(root, 'site');

/** Lines that tell how far Astro is, or where in its own code it was: of no use to who must mend the fault. */
const isNoise = (line: string) => /^\d\d:\d\d:\d\d (?!.*\[ERROR\])|^\s+at |^\s*Stack trace:|^\s*$/.test(line);

/** A process's failure as a fault of the release: its words, without what only its makers understand. */
const asReleaseError = (error: unknown): unknown =>
  error instanceof ProcessError
    ? new ReleaseError(error.lastLines.filter((line) => !isNoise(line)).join('\n') || error.message)
    : error;

/**
 * Reads and checks the record and builds the pages into the build folder, which keeps what did not change.
 *
 * @throws ReleaseError with a line for each fault of the record, or with what Astro says is wrong
 */
export async function buildPages(settings: Settings): Promise<void> {
  try {
    await runNode([join(site, 'build.ts')], {
      what: 'The build of the pages',
      cwd: site,
      env: {
        DATA_DIR: settings.dataDir,
        // Node keeps what it made of our code, which saves each process and thread a third of a second.
        NODE_COMPILE_CACHE: join(settings.dataDir, 'cache', 'node'),
        CONTENT_DIR: settings.contentDir,
        SITE_URL: settings.siteUrl,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
    });
  } catch (error) {
    throw asReleaseError(error);
  }
}
