import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { endWithTheCms } from '../child-processes.ts';
import type { Env } from '../env.ts';

/** One line of what a release tells while it works. */
const EventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), step: z.string(), percent: z.number() }),
  /** `changed` is false where readers had everything already. */
  z.object({ type: z.literal('live'), releaseId: z.string(), changed: z.boolean().default(true) }),
  z.object({ type: z.literal('done'), releaseId: z.string() }),
  z.object({ type: z.literal('folded') }),
  z.object({ type: z.literal('failed'), step: z.string().optional(), reason: z.string() }),
]);
export type ReleaseEvent = z.output<typeof EventSchema>;

/** A release or a rollback that did not succeed; the site stays as it was. */
export class ReleaseFailedError extends Error {
  readonly code = 'release-failed';

  constructor(reason: string) {
    super(reason);
    this.name = 'ReleaseFailedError';
  }
}

/** How much of what a program said last is told when it ends without a reason. */
const lastWords = 2000;

/** Settings of this process are handed on; options for Node are its own affair. */
const environmentOf = (env: Env): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_OPTIONS: '',
  DATA_DIR: env.dataDir,
  CONTENT_DIR: env.contentDir,
  SITE_URL: env.siteUrl,
});

function parseEvent(line: string): ReleaseEvent | undefined {
  try {
    return EventSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/**
 * Runs a program of the release as a process of its own and reads what it tells, a JSON object a line.
 *
 * @param onEvent is told as it happens
 * @throws ReleaseFailedError with the reason that the program gave, or its last words
 */
export const runReleaseProgram = (
  env: Env,
  program: string,
  onEvent: (event: ReleaseEvent) => void = () => {},
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, '--json'], {
      cwd: env.projectRoot,
      env: environmentOf(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    endWithTheCms(child, 'SIGTERM');
    let reason: string | undefined;
    let said = '';
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event = parseEvent(line);
      if (event === undefined) said = `${said}${line}\n`.slice(-lastWords);
      else {
        if (event.type === 'failed') reason = event.reason;
        onEvent(event);
      }
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString('utf8')}`.slice(-lastWords);
    });
    child.once('error', (error) => {
      reject(new ReleaseFailedError(`${program} could not be started: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          new ReleaseFailedError(
            reason ?? (said.trim() || `It ended with ${signal ?? `code ${code}`} and gave no reason.`),
          ),
        );
    });
  });
