import { statfs } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Payload, Where } from 'payload';
import type { Env } from '../env.ts';
import { readWrittenState } from '../release/release-files.ts';
import type { WrittenState } from '../release/release-facts.ts';

/** A database that takes longer than this is as good as none. */
const PATIENCE_MS = 3000;
/** Below this a release or an upload may not fit any more. */
const LOW_DISK_BYTES = 500 * 1024 * 1024;

/** How the CMS is, for those who look after it. Times in milliseconds, sizes in bytes. */
export type Health = {
  status: 'ok' | 'degraded';
  database: { kind: Env['database']['kind']; answers: boolean; milliseconds: number };
  /** Jobs that wait for their time or their turn, that run, and that ended with an error. */
  queue: { waiting: number; processing: number; failed: number } | undefined;
  disk: { free: number; total: number; isLow: boolean } | undefined;
  /** What the last release reported; undefined when there was none. */
  lastRelease: WrittenState | undefined;
};

const countJobs = async (payload: Payload, where: Where): Promise<number> =>
  (await payload.db.count({ collection: 'payload-jobs', where })).totalDocs;

const readQueue = async (payload: Payload): Promise<Health['queue']> => {
  const isDone = { completedAt: { exists: true } };
  const failed = { hasError: { equals: true } };
  const processing = { processing: { equals: true } };
  const [all, done, failures, running] = await Promise.all([
    countJobs(payload, {}),
    countJobs(payload, isDone),
    countJobs(payload, failed),
    countJobs(payload, processing),
  ]);
  return { waiting: all - done - failures - running, processing: running, failed: failures };
};

const readDisk = async (folder: string): Promise<Health['disk']> => {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    const free = bavail * bsize;
    return { free, total: blocks * bsize, isLow: free < LOW_DISK_BYTES };
  } catch {
    return undefined;
  }
};

/** Looks at the database, the queue of jobs, the disk with the data, and the last release. It never throws. */
export const checkHealth = async (payload: Payload, env: Env): Promise<Health> => {
  const began = performance.now();
  const queue = await Promise.race([
    readQueue(payload).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'The database does not answer.' });
      return undefined;
    }),
    wait(PATIENCE_MS, undefined, { ref: false }),
  ]);
  const milliseconds = Math.round(performance.now() - began);
  const [disk, lastRelease] = await Promise.all([readDisk(env.dataDir), readWrittenState(env.dataDir)]);
  const answers = queue !== undefined;
  return {
    status: answers && !disk?.isLow ? 'ok' : 'degraded',
    database: { kind: env.database.kind, answers, milliseconds },
    queue,
    disk,
    lastRelease,
  };
};
