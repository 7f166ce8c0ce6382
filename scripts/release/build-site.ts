import { join } from 'node:path';
import { ProcessError, startNode, type RunningNode, type RunOptions } from '../run-process.ts';
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

/**
 * Starts a program of the site on the build folder.
 *
 * @param flags for Node
 */
function startSite(
  settings: Settings,
  program: string,
  options: Pick<RunOptions, 'what' | 'onLine' | 'onMessage' | 'signal'>,
  flags: readonly string[] = [],
): RunningNode {
  const { ended, tell } = startNode([...flags, join(site, program)], {
    ...options,
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
  });
  const heard = ended.catch((error: unknown) => {
    throw asReleaseError(error);
  });
  // It may fail while nobody waits for it yet.
  heard.catch(() => {});
  return { ended: heard, tell };
}

/** Megabytes in which each thread keeps what it has just made: with the larger limit of Node, the pages of a large library take a gigabyte. */
const youngGeneration = '--max-semi-space-size=16';

/**
 * Reads and checks the record and builds the pages into the build folder, which keeps what did not change. Where few pages are made, the program
 * that puts the other files beside them starts beside the one that makes them, and writes when they are there: of two processors, pages need one.
 *
 * @returns when the pages are there: what puts pictures, documents, the files to take along and those for programs beside them, and tells how
 * far it is
 * @throws ReleaseError with a line for each fault of the record, or with what Astro says is wrong; later, with one for each file that cannot be made
 */
export async function buildPages(
  settings: Settings,
): Promise<(tell: (message: string) => void) => Promise<void>> {
  const early: string[] = [];
  let say = (line: string): unknown => early.push(line);
  const abort = new AbortController();
  let files: RunningNode | undefined;
  const startFiles = (): RunningNode =>
    (files ??= startSite(settings, 'files.ts', {
      what: 'The making of files to take along',
      onLine: (line) => say(line),
      onMessage: () => {},
      signal: abort.signal,
    }));
  const pages = startSite(
    settings,
    'build.ts',
    {
      what: 'The build of the pages',
      onMessage: (message) => message === 'few pages' && startFiles(),
    },
    [youngGeneration],
  );
  try {
    await pages.ended;
  } catch (error) {
    abort.abort();
    throw error;
  }
  return async (tell) => {
    tell('Making files to take along');
    say = tell;
    for (const line of early) tell(line);
    const { ended, tell: tellFiles } = startFiles();
    tellFiles('pages are made');
    await ended;
  };
}
