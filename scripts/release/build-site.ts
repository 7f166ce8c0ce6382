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
export type StartProgram = (
  program: 'build.ts' | 'files.ts',
  options: Pick<RunOptions, 'what' | 'onLine' | 'onMessage' | 'signal'>,
  flags?: readonly string[],
) => RunningNode;

const startSite =
  (settings: Settings): StartProgram =>
  (program, options, flags = []) => {
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
  };

/** Megabytes in which each thread keeps what it has just made: with the larger limit of Node, the pages of a large library take a gigabyte. */
const youngGeneration = '--max-semi-space-size=16';

/** What programs say: how many pages are made, and as a last word where they wrote (`site/src/release-channel.ts`). */
const MessageSchema = z.union([
  z.enum(['few pages', 'many pages']),
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
 * that puts the other files beside them works beside the one that makes them, and writes when they are there: of two processors, pages need one.
 *
 * @param isAgain whether there was a build before, after which few pages are the rule: then that program is loaded while the record is read
 */
export function buildPages(
  settings: Settings,
  isAgain: boolean,
  start: StartProgram = startSite(settings),
): Building {
  const early: string[] = [];
  let say = (line: string): unknown => early.push(line);
  let ofFiles: string | undefined;
  let files: (RunningNode & { readonly end: () => void }) | undefined;
  const written: WrittenFolders[] = [];
  const hear = (message: unknown) => {
    const { data } = MessageSchema.safeParse(message);
    if (data === 'few pages') startFiles().tell('record is read');
    else if (data === 'many pages') endFiles();
    else if (data !== undefined) written.push(data);
  };
  const startFiles = (): RunningNode => {
    if (files !== undefined) return files;
    const abort = new AbortController();
    const started = start('files.ts', {
      what: 'The making of files to take along',
      onLine: (line) => say(line),
      onMessage: hear,
      signal: abort.signal,
    });
    files = { ...started, end: () => abort.abort() };
    if (ofFiles !== undefined) files.tell(ofFiles);
    return files;
  };
  const endFiles = () => {
    files?.end();
    files = undefined;
  };
  const pages = start('build.ts', { what: 'The build of the pages', onMessage: hear }, [youngGeneration]);
  if (isAgain) startFiles();
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
        endFiles();
        throw error;
      },
    ),
  };
}
