import { execFile } from 'node:child_process';
import { z } from 'zod';
import type { Env } from '../env.ts';

const ResultSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('live'), releaseId: z.string() }),
  z.object({ type: z.literal('failed'), reason: z.string() }),
]);
export type RollbackResult = z.output<typeof ResultSchema>;

/** A rename takes milliseconds; what is not done by then hangs. */
const PATIENCE = 30_000;

const parseResult = (output: string): RollbackResult | undefined => {
  try {
    return ResultSchema.parse(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
  } catch {
    return undefined;
  }
};

/**
 * Runs the program that switches the site to an earlier release, as a process of its own.
 * @param id the release to go back to; without one, the release before the live one
 * @returns what the program says, or its last words as the reason when it says nothing that can be read
 */
export const runRollback = (env: Env, id: string | undefined): Promise<RollbackResult> =>
  new Promise((resolve) => {
    const args = [env.releasePrograms.rollback, ...(id === undefined ? [] : [id]), '--json'];
    const settings = { DATA_DIR: env.dataDir, CONTENT_DIR: env.contentDir, SITE_URL: env.siteUrl };
    const options = {
      cwd: env.projectRoot,
      // The options of Node that Next sets are its own affair.
      env: { ...process.env, ...settings, NODE_OPTIONS: '' },
      timeout: PATIENCE,
    };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      const reason = stderr.trim() || error?.message || 'The program gave no answer.';
      resolve(parseResult(stdout) ?? { type: 'failed', reason });
    });
  });
