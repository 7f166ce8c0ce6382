import { getPayload } from 'payload';
import { readEnv } from './env.ts';
import { takeUpWork } from './jobs/release-worker.ts';

/**
 * Opens the database and starts the timed jobs with the server, so that neither waits for the first visitor. Of several processes, the
 * worker takes up what one before it left undone.
 * A CMS that cannot work says why in a sentence and ends; Next alone would go on listening and fail every request.
 */
export const startCms = async (): Promise<void> => {
  try {
    const { default: config } = await import('./payload.config.ts');
    const payload = await getPayload({ config, cron: true });
    const env = readEnv();
    if (env.releaseWorker) await takeUpWork(payload, env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
};
