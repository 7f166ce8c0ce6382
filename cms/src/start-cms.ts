import { getPayload } from 'payload';
import { readEnv } from './env.ts';
import { doEachNight, doEveryDay } from './jobs/every-day.ts';
import { takeExpiredPictures } from './jobs/expired-consent.ts';
import { takeUpWork } from './jobs/release-worker.ts';
import { queueNightlyLinkCheck } from './links/link-check-task.ts';
import { remindResponsible } from './response/remind.ts';

/**
 * Opens the database and starts the timed jobs with the server, so that neither waits for the first visitor. Of several processes, the
 * worker takes up what one before it left undone, looks each day whether consent has come to its end, reminds those responsible of what
 * recommendations ask of them, and has links outside tried each night.
 * A CMS that cannot work says why in a sentence and ends; Next alone would go on listening and fail every request.
 */
export const startCms = async (): Promise<void> => {
  try {
    const { default: config } = await import('./payload.config.ts');
    const payload = await getPayload({ config, cron: true });
    const env = readEnv();
    if (!env.releaseWorker) return;
    await takeUpWork(payload, env);
    doEachNight(payload, () => queueNightlyLinkCheck(payload, env));
    await doEveryDay(payload, (now) => takeExpiredPictures(payload, env, now));
    // Whoever is reminded can wait; whoever signs in cannot.
    void doEveryDay(payload, (now) => remindResponsible(payload, now));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
};
