import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { createStore } from '../snapshot/store.ts';
import { queueRelease } from './queue-release.ts';
import { readUnderWay } from './outbox-lines.ts';
import { noteProgress } from './release-progress.ts';
import { createLocalReq } from 'payload';

/**
 * Puts right what a worker left that was killed: jobs that nobody works on any more wait again, half-written entries go, and what was
 * on its way to readers is taken up again. Only the worker may call this, once, before it begins.
 */
export async function takeUpWork(payload: Payload, env: Env): Promise<void> {
  await createStore(env.contentDir).sweep();
  await payload.db.updateJobs({
    data: { processing: false },
    where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }] },
  });
  await noteProgress(payload, env, { isRecording: false });
  const left = await readUnderWay(payload);
  if (left.length > 0) await queueRelease(await createLocalReq({}, payload));
}
