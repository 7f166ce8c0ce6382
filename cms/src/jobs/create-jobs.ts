import type { JobsConfig, TaskConfig } from 'payload';
import { isAllowed } from '../access/allow.ts';
import type { Env } from '../env.ts';
import { LINK_QUEUE, linkCheckTask } from '../links/link-check-task.ts';
import { sendLetterTask } from '../mail/send-letter.ts';
import { publishRelease } from './publish-release.ts';
import { RELEASE_QUEUE, waitingJobs } from './queue-release.ts';
import { ReleaseFailedError } from './release-process.ts';
import { goBackTo } from './go-back.ts';
import { scheduledPublishing } from './scheduled-publishing.ts';

/** Brings what was published to readers. */
const publish = (env: Env): TaskConfig<'publish-release'> => ({
  slug: 'publish-release',
  inputSchema: [
    { name: 'isWanted', type: 'checkbox' },
    { name: 'askedBy', type: 'text' },
  ],
  outputSchema: [
    { name: 'written', type: 'number' },
    { name: 'removed', type: 'number' },
    { name: 'refused', type: 'number' },
    { name: 'released', type: 'checkbox' },
  ],
  retries: 0,
  handler: async ({ input, req }) => ({
    output: {
      ...(await publishRelease(req.payload, env, input.isWanted === true, input.askedBy ?? undefined)),
    },
  }),
});

/** Takes the site back to an earlier release, when that was asked for on a machine that makes none. */
const rollBack = (env: Env): TaskConfig<'roll-back'> => ({
  slug: 'roll-back',
  inputSchema: [
    { name: 'releaseId', type: 'text' },
    { name: 'reason', type: 'text' },
    { name: 'askedBy', type: 'text' },
  ],
  outputSchema: [],
  retries: 0,
  handler: async ({ input, req: { payload } }) => {
    const { askedBy, reason, releaseId } = input;
    const result = await goBackTo(payload, env, { id: releaseId ?? undefined, reason, askedBy });
    if (result.type === 'failed') throw new ReleaseFailedError(result.reason);
    return { output: {} };
  },
});

/**
 * The work that is done apart from requests. Every second the worker looks whether there is any; the other processes of the CMS
 * only ask for it.
 */
export const createJobs = (env: Env): JobsConfig => ({
  access: {
    queue: ({ req }) => isAllowed(req, 'create', 'releases'),
    run: ({ req }) => isAllowed(req, 'create', 'releases'),
    cancel: ({ req }) => isAllowed(req, 'create', 'releases'),
  },
  autoRun: [
    { queue: RELEASE_QUEUE, cron: '* * * * * *', limit: 1, silent: { info: true } },
    { queue: 'default', cron: '*/5 * * * * *', limit: 10, silent: { info: true } },
    { queue: LINK_QUEUE, cron: '*/5 * * * * *', limit: 1, silent: { info: true } },
  ],
  shouldAutoRun: async (payload) => {
    if (!env.releaseWorker) return false;
    const now = new Date().toISOString();
    const isDue = { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: now } }] };
    const { totalDocs } = await payload.db.count({ collection: 'payload-jobs', where: waitingJobs(isDue) });
    return totalDocs > 0;
  },
  tasks: [publish(env), rollBack(env), scheduledPublishing, sendLetterTask, linkCheckTask(env)],
});
