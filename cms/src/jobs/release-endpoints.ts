import type { Endpoint, PayloadRequest } from 'payload';
import { isAllowed } from '../access/allow.ts';
import type { Env } from '../env.ts';
import { say } from '../i18n/text.ts';
import { hasDrafts } from '../snapshot/record-folders.ts';
import { refOf } from '../snapshot/document-key.ts';
import { readDocumentView } from './document-view.ts';
import { queueRelease, RELEASE_QUEUE } from './queue-release.ts';
import { readReleaseView } from './release-view.ts';

const answer = (status: number, body: unknown) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

const refuseRole = (req: PayloadRequest) =>
  answer(req.user ? 403 : 401, { errors: [{ message: say('release.refusedRole', req.i18n.language) }] });

/** Answers who is signed in how far the site, or one publication, is on its way to readers. */
const state = (env: Env): Endpoint => ({
  path: '/release-state',
  method: 'get',
  handler: async (req) => {
    if (!isAllowed(req, 'read', 'releases')) return answer(401, { errors: [{ message: '401' }] });
    const key = new URL(req.url ?? '', env.cmsUrl).searchParams.get('document');
    const mayRelease = isAllowed(req, 'create', 'releases');
    if (key === null) return answer(200, { ...(await readReleaseView(req.payload, env)), mayRelease });
    const ref = refOf(key);
    if (ref === undefined || !hasDrafts(ref.collection)) return answer(404, { errors: [{ message: '404' }] });
    return answer(200, await readDocumentView(req.payload, env, ref));
  },
});

/** Asks for a release, whether or not anything changed. */
const publishNow: Endpoint = {
  path: '/release',
  method: 'post',
  handler: async (req) => {
    if (!isAllowed(req, 'create', 'releases')) return refuseRole(req);
    await queueRelease(req, true);
    return answer(202, { message: say('release.asked', req.i18n.language) });
  },
};

/** Asks for the release before the live one. */
const goBack: Endpoint = {
  path: '/release/back',
  method: 'post',
  handler: async (req) => {
    if (!isAllowed(req, 'create', 'releases')) return refuseRole(req);
    await req.payload.jobs.queue({ task: 'roll-back', queue: RELEASE_QUEUE, input: {}, req });
    return answer(202, { message: say('release.asked', req.i18n.language) });
  },
};

/** Where the admin asks about releases, and for them. */
export const releaseEndpoints = (env: Env): Endpoint[] => [state(env), publishNow, goBack];
