import { getPayload } from 'payload';

/**
 * Opens the database and starts the timed jobs with the server, so that neither waits for the first visitor.
 * A CMS that cannot work says why in a sentence and ends; Next alone would go on listening and fail every request.
 */
export const startCms = async (): Promise<void> => {
  try {
    const { default: config } = await import('./payload.config.ts');
    await getPayload({ config, cron: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
};
