import type { Payload, PayloadRequest, TaskConfig } from 'payload';
import { createLocalReq } from 'payload';
import type { Env } from '../env.ts';
import { waitingJobs } from '../jobs/queue-release.ts';
import { checkLinks } from './check-links.ts';

/** The queue of the link check alone: it takes long, and nothing must wait for it. */
export const LINK_QUEUE = 'links';

/** How long an address may take to answer, in milliseconds. */
const PATIENCE = 15_000;

/** Tries the addresses outside, where the settings allow it. */
export const linkCheckTask = (env: Env): TaskConfig<'check-links'> => ({
  slug: 'check-links',
  inputSchema: [],
  outputSchema: [
    { name: 'tried', type: 'number' },
    { name: 'failed', type: 'number' },
    { name: 'left', type: 'number' },
  ],
  retries: 0,
  handler: async ({ req: { payload } }) => {
    if (!env.linkCheck) return { output: { tried: 0, failed: 0, left: 0 } };
    const userAgent = `KMH-link-check/1.0 (+${env.siteUrl})`;
    const report = await checkLinks(payload, { userAgent, patience: PATIENCE });
    payload.logger.info({ msg: 'The links outside were tried', ...report });
    return { output: { ...report } };
  },
});

/** Asks for a check of the links. One that waits, or is under way, is enough. */
export async function queueLinkCheck(req: PayloadRequest): Promise<void> {
  const { payload } = req;
  const where = {
    and: [{ taskSlug: { equals: 'check-links' } }, { or: [waitingJobs(), { processing: { equals: true } }] }],
  };
  const { totalDocs } = await payload.db.count({ collection: 'payload-jobs', req, where });
  if (totalDocs === 0) await payload.jobs.queue({ task: 'check-links', queue: LINK_QUEUE, input: {}, req });
}

/** Asks for the check of the night, where the settings allow it. */
export async function queueNightlyLinkCheck(payload: Payload, env: Env): Promise<void> {
  if (env.linkCheck) await queueLinkCheck(await createLocalReq({}, payload));
}
