import { join } from 'node:path';
import { z } from 'zod';
import { ProcessError, startNode, type RunningNode, type RunOptions } from '../run-process.ts';
import { root, type Settings } from '../settings.ts';
import type { WrittenFolders } from './look-at-build.ts';
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

/** What programs say: that few pages are made, and as a last word where they wrote (`site/src/release-channel.ts`). */
const MessageSchema = z.union([
  z.literal('few pages'),
  z.object({ folders: z.array(z.string()), trees: z.array(z.string()) }),
]);

/**
 * Puts pictures, documents, the files to take along and those for programs beside the pages.
 *
 * @param tell hears how far it is
 * @returns where in the build the programs wrote; nothing where one does not say
 * @throws ReleaseError with a line for each file that cannot be made
 */
export type PlaceFiles = (tell: (message: string) => void) => Promise<WrittenFolders | undefined>;

/** Pages that are being built. */
export interface Building {
  /** Tells the programs, which wait for it, whether all files are there as they were left; otherwise they look for each. */
  readonly tellOfFiles: (isAsLeft: boolean) => void;
  /**
   * Settles when the pages are there.
   *
   * @throws ReleaseError with a line for each fault of the record, or with what Astro says is wrong
   */
  readonly made: Promise<PlaceFiles>;
}

/**
 * Reads and checks the record and builds the pages into the build folder, which keeps what did not change. Where few pages are made, the program
 * that puts the other files beside them starts beside the one that makes them, and writes when they are there: of two processors, pages need one.
 */
export function buildPages(settings: Settings): Building {
  const early: string[] = [];
  let say = (line: string): unknown => early.push(line);
  const abort = new AbortController();
  let ofFiles: string | undefined;
  let files: RunningNode | undefined;
  const written: WrittenFolders[] = [];
  const hear = (message: unknown) => {
    const { data } = MessageSchema.safeParse(message);
    if (data === 'few pages') startFiles();
    else if (data !== undefined) written.push(data);
  };
  const startFiles = (): RunningNode => {
    if (files !== undefined) return files;
    files = startSite(settings, 'files.ts', {
      what: 'The making of files to take along',
      onLine: (line) => say(line),
      onMessage: hear,
      signal: abort.signal,
    });
    if (ofFiles !== undefined) files.tell(ofFiles);
    return files;
  };
  const pages = startSite(settings, 'build.ts', { what: 'The build of the pages', onMessage: hear }, [
    youngGeneration,
  ]);
  const placeFiles: PlaceFiles = async (tell) => {
    tell('Making files to take along');
    say = tell;
    for (const line of early) tell(line);
    const { ended, tell: tellFiles } = startFiles();
    tellFiles('pages are made');
    await ended;
    // Each says it once, as its last word.
    if (written.length < 2) return undefined;
    return {
      folders: written.flatMap(({ folders }) => folders),
      trees: written.flatMap(({ trees }) => trees),
    };
  };
  return {
    tellOfFiles(isAsLeft) {
      ofFiles = isAsLeft ? 'all files are there' : 'look for files';
      pages.tell(ofFiles);
      files?.tell(ofFiles);
    },
    made: pages.ended.then(
      () => placeFiles,
      (error: unknown) => {
        abort.abort();
        throw error;
      },
    ),
  };
}
