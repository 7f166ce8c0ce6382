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

/** Both programs take this day for today, also when midnight passes between them. */
const today = new Date().toISOString().slice(0, 10);

/** Runs a program of the site on the build folder. */
async function runSite(
  settings: Settings,
  program: string,
  what: string,
  onLine?: (line: string) => void,
): Promise<void> {
  try {
    await runNode([join(site, program)], {
      what,
      cwd: site,
      env: {
        // Whatever started the release may be at work on something else: this is what readers get.
        NODE_ENV: 'production',
        DATA_DIR: settings.dataDir,
        // Node keeps what it made of our code, which saves each process and thread a third of a second.
        NODE_COMPILE_CACHE: join(settings.dataDir, 'cache', 'node'),
        CONTENT_DIR: settings.contentDir,
        SITE_URL: settings.siteUrl,
        RELEASE_DATE: today,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
      ...(onLine === undefined ? {} : { onLine }),
    });
  } catch (error) {
    throw asReleaseError(error);
  }
}

/**
 * Reads and checks the record and builds the pages into the build folder, which keeps what did not change.
 *
 * @throws ReleaseError with a line for each fault of the record, or with what Astro says is wrong
 */
export const buildPages = (settings: Settings): Promise<void> =>
  runSite(settings, 'build.ts', 'The build of the pages');

/**
 * Puts pictures, documents and the files to take along beside the pages; only what changed is made.
 *
 * @param tell hears how far it is
 * @throws ReleaseError with a line for each file that cannot be made
 */
export const placeFiles = (settings: Settings, tell: (message: string) => void): Promise<void> =>
  runSite(settings, 'files.ts', 'The making of files to take along', tell);
