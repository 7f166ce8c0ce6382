import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload';
import { z } from 'zod';
import { isAllowed } from '../access/allow.ts';
import { roleOf } from '../access/user-role.ts';
import { answer, refuse } from '../answers.ts';
import type { Env } from '../env.ts';
import { goBackTo } from '../jobs/go-back.ts';
import { logDeed } from '../sign-off/activity.ts';
import { actorOf } from '../sign-off/sign-off-record.ts';
import { readOnSite } from './on-site.ts';
import type { ReleaseDesk } from './release-desk.ts';
import { ReleaseIdSchema } from './release-facts.ts';
import type { Release } from './release-facts.ts';
import { isReleaseRunning, listReleases } from './release-files.ts';
import { ReleaseRefusedError } from './release-refused-error.ts';
import { readSiteState } from './site-state.ts';

/** Lets through who may. The others are answered, not thrown at: a stranger's request is no fault worth a log. */
const guard =
  (operation: 'read' | 'create', handler: PayloadHandler): PayloadHandler =>
  (req) => {
    if (!req.user) return refuse(req.t('error:unauthorized'), 401);
    if (!isAllowed(req, operation, 'releases')) return refuse(req.t('error:notAllowedToPerformAction'), 403);
    return handler(req);
  };

const LONGEST_REASON = 500;

const BodySchema = z.object({
  id: ReleaseIdSchema.optional(),
  /** Why somebody goes back. */
  reason: z.string().trim().max(LONGEST_REASON).default(''),
});

/** Reads what a button sends. A form of another site can send anything but JSON, and is refused here. */
const readBody = async (req: PayloadRequest): Promise<z.output<typeof BodySchema>> => {
  const type = req.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new ReleaseRefusedError('notJson', req);
  const sent: unknown = await req.json?.().catch(() => undefined);
  const body = BodySchema.safeParse(sent);
  if (!body.success) throw new ReleaseRefusedError('notReadable', req);
  return body.data;
};

/** Where releases are made on another machine, that one knows them. */
const findReleases = async (env: Env, desk: ReleaseDesk, req: PayloadRequest): Promise<Release[]> => {
  const here = await listReleases(env.dataDir);
  if (here.length > 0 || env.releaseWorker) return here;
  const { told } = await desk.look(req.payload);
  return told.releases.map((facts) => ({ ...facts, isLive: facts.id === told.state?.releaseId }));
};

const goBack = async (env: Env, desk: ReleaseDesk, req: PayloadRequest): Promise<Response> => {
  const { id, reason } = await readBody(req);
  if (reason === '') throw new ReleaseRefusedError('noReason', req);
  const releases = await findReleases(env, desk, req);
  if (id !== undefined && !releases.some((release) => release.id === id))
    throw new ReleaseRefusedError('unknown', req, { id });
  const live = releases.findIndex(({ isLive }) => isLive);
  if (id === undefined && releases[live + 1] === undefined) throw new ReleaseRefusedError('noEarlier', req);
  if (await isReleaseRunning(env.dataDir)) throw new ReleaseRefusedError('underWay', req);
  if (!env.releaseWorker) {
    await desk.requestRollback(req, id, reason);
    await logDeed(req, { action: 'rolled-back', note: id === undefined ? reason : `${reason} (${id})` });
    return answer({ isQueued: true }, 202);
  }
  const result = await goBackTo(req.payload, env, { id, reason, askedBy: actorOf(req)?.name });
  if (result.type === 'failed') throw new ReleaseRefusedError('failed', req, { reason: result.reason });
  await logDeed(req, { action: 'rolled-back', note: `${reason} (${result.releaseId})` });
  return answer({ releaseId: result.releaseId });
};

/** What the admin asks about releases and has done with them; for people and their scripts alike. */
export const createReleaseEndpoints = (env: Env, desk: ReleaseDesk): Endpoint[] => [
  {
    path: '/release-state',
    method: 'get',
    handler: guard('read', async (req) => {
      return answer(await readSiteState(env, desk, req));
    }),
  },
  {
    path: '/release-state/:collection/:id',
    method: 'get',
    handler: guard('read', async (req) => {
      const { collection, id } = req.routeParams ?? {};
      const found = await readOnSite(env, desk, req, { collection, id });
      return found ? answer(found) : refuse(req.t('error:notFound'), 404);
    }),
  },
  {
    path: '/releases',
    method: 'get',
    handler: guard('read', async (req) => {
      return answer({ releases: await findReleases(env, desk, req) });
    }),
  },
  {
    path: '/release',
    method: 'post',
    handler: guard('create', async (req) => {
      await readBody(req);
      await desk.request(req);
      await logDeed(req, { action: 'release-asked' });
      req.payload.logger.info({ msg: 'Release asked for', role: roleOf(req) });
      return answer(await readSiteState(env, desk, req), 202);
    }),
  },
  {
    path: '/release/rollback',
    method: 'post',
    handler: guard('create', async (req) => {
      const done = await goBack(env, desk, req);
      req.payload.logger.info({ msg: 'Going back to an earlier release was asked for', role: roleOf(req) });
      return done;
    }),
  },
];
