import type { PayloadRequest, Where } from 'payload';

/** The queue for everything that only the worker does. */
export const RELEASE_QUEUE = 'release';

/** Jobs that nobody has begun. */
export const waitingJobs = (...more: Where[]): Where => ({
  and: [
    { completedAt: { exists: false } },
    { hasError: { not_equals: true } },
    { processing: { equals: false } },
    ...more,
  ],
});

/**
 * Asks the worker to bring what is waiting to readers. One request is enough for any number of changes, so a second one is not
 * made while the first is waiting.
 *
 * @param isWanted true when somebody wants a release although nothing may have changed
 * @param askedBy the name of whoever wants it
 */
export async function queueRelease(req: PayloadRequest, isWanted = false, askedBy?: string): Promise<void> {
  if (!isWanted) {
    const { totalDocs } = await req.payload.db.count({
      collection: 'payload-jobs',
      req,
      where: waitingJobs({ taskSlug: { equals: 'publish-release' } }),
    });
    if (totalDocs > 0) return;
  }
  await req.payload.jobs.queue({
    task: 'publish-release',
    queue: RELEASE_QUEUE,
    input: { isWanted, ...(askedBy !== undefined && { askedBy }) },
    req,
  });
}
