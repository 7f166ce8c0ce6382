import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { runRollback } from '../release/run-rollback.ts';
import type { RollbackResult } from '../release/run-rollback.ts';
import { noteRun } from './note-run.ts';
import { noteProgress } from './release-progress.ts';

/** The wish to go back. */
export interface WayBack {
  /** The release to go back to; without one, the release before the live one. */
  readonly id: string | undefined;
  readonly reason: string | null | undefined;
  /** The name of whoever wants it. */
  readonly askedBy: string | null | undefined;
}

/** Takes the site back to an earlier release, writes down why, and tells all processes of the CMS. */
export async function goBackTo(payload: Payload, env: Env, way: WayBack): Promise<RollbackResult> {
  const startedAt = new Date();
  const result = await runRollback(env, way.id);
  if (result.type === 'failed') return result;
  await noteRun(payload, {
    result: 'rolled-back',
    startedAt,
    releaseId: result.releaseId,
    reason: way.reason ?? '',
    who: way.askedBy ?? '',
  });
  await noteProgress(payload, env, {});
  return result;
}
