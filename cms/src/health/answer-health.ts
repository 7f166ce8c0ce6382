import type { Payload } from 'payload';
import { isAllowed } from '../access/allow.ts';
import type { Env } from '../env.ts';
import { checkHealth } from './check-health.ts';

/** Whoever may make releases sees how the CMS is; a database that does not answer knows nobody. */
const maySeeDetails = async (payload: Payload, headers: Headers): Promise<boolean> => {
  try {
    const { user } = await payload.auth({ headers });
    return isAllowed({ user }, 'create', 'releases');
  } catch {
    return false;
  }
};

/**
 * Answers whether the CMS can be worked with: 200 or 503, for machines that watch it. Strangers learn no more than
 * that; those who may make releases learn why.
 */
export const answerHealth = async (payload: Payload, env: Env, headers: Headers): Promise<Response> => {
  const health = await checkHealth(payload, env);
  const details = health.database.answers && (await maySeeDetails(payload, headers));
  return Response.json(details ? health : { status: health.status }, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
};
