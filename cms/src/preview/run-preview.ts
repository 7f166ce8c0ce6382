import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kind, Lang } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { endWithTheCms } from '../child-processes.ts';
import type { Env } from '../env.ts';

const PROGRAM = 'site/preview.ts';
/** The first preview after a change of the site's code has its pages bundled, which takes most of this. */
const MILLISECONDS = 120_000;
const HEAP_MEGABYTES = 1024;
const LAST_WORDS = 2000;

/** Settings of the site that its pages show; the bundle of its last build is used only where they are the same. */
const SETTINGS = ['SITE_URL', 'SITE_PORT', 'TAKE_ALONG', 'OFFLINE_READING', 'PATH'];

/** What the site's program is asked for: the form of `site/src/preview/preview-job.ts`. */
export interface PreviewJob {
  readonly draft: string;
  readonly kind: Kind;
  readonly slug: string;
  readonly lang: Lang;
  readonly out: string;
  readonly bundle: string;
}

const AnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('made'), files: z.array(z.string()) }),
  z.object({
    type: z.literal('refused'),
    problems: z.array(z.object({ place: z.string(), reason: z.string(), remedy: z.string() })),
  }),
]);
export type PreviewAnswer = z.output<typeof AnswerSchema>;

/** The program ended without an answer; the message is for the log. */
export class PreviewFailedError extends Error {
  readonly code = 'preview-failed';
  override readonly name = 'PreviewFailedError';
}

/** Runs the program to its end, or ends it when its time is over. */
function run(env: Env, job: PreviewJob): Promise<string> {
  return new Promise((resolve, reject) => {
    const own = Object.fromEntries(SETTINGS.map((name) => [name, process.env[name]]));
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP_MEGABYTES}`, join(env.projectRoot, PROGRAM)],
      {
        cwd: env.projectRoot,
        // It needs nothing else of what this process knows: no secret, no address of a database.
        env: {
          ...own,
          NODE_ENV: 'production',
          DATA_DIR: join(env.dataDir, 'preview'),
          CONTENT_DIR: env.contentDir,
        },
        stdio: ['pipe', 'ignore', 'pipe'],
        timeout: MILLISECONDS,
        killSignal: 'SIGKILL',
      },
    );
    endWithTheCms(child);
    let complaints = '';
    child.stderr.on('data', (part: Buffer) => {
      complaints = `${complaints}${part.toString('utf8')}`.slice(-LAST_WORDS);
    });
    // A program that has ended no longer listens; what it said tells why.
    child.stdin.on('error', () => {});
    child.stdin.end(JSON.stringify(job));
    child.once('error', (error) => reject(new PreviewFailedError(error.message)));
    child.once('close', () => resolve(complaints));
  });
}

/**
 * Has the site show a draft, in a process of its own.
 *
 * @returns the names of the files below `job.out`, or what has to be changed first
 * @throws PreviewFailedError when it ends without an answer
 */
export async function runPreview(env: Env, job: PreviewJob): Promise<PreviewAnswer> {
  const complaints = await run(env, job);
  const text = await readFile(join(job.out, 'answer.json'), 'utf8').catch(() => undefined);
  if (text === undefined) throw new PreviewFailedError(complaints.trim() || 'No answer.');
  return AnswerSchema.parse(JSON.parse(text));
}
