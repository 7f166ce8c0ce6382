import { getPayload } from 'payload';
import { readEnv } from '../../../env.ts';
import { answerHealth } from '../../../health/answer-health.ts';
import config from '../../../payload.config.ts';

/** The answer of the moment, never one from a build or a cache. */
export const dynamic = 'force-dynamic';

/** `GET /api/health`: see health/answer-health.ts. */
export const GET = async (request: Request): Promise<Response> =>
  answerHealth(await getPayload({ config }), readEnv(), request.headers);
