import type { Endpoint } from 'payload';
import { isAllowed } from '../access/allow.ts';
import { answer, refuse } from '../answers.ts';
import type { Env } from '../env.ts';
import { say } from '../i18n/text.ts';
import { LINK_CHECK_PATH } from './link-check-path.ts';
import { queueLinkCheck } from './link-check-task.ts';

/** Asks for a check of the links outside, for those who may make releases. */
export const createLinkCheckEndpoint = (env: Env): Endpoint => ({
  path: LINK_CHECK_PATH,
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuse(req.t('error:unauthorized'), 401);
    if (!isAllowed(req, 'create', 'releases')) return refuse(req.t('error:notAllowedToPerformAction'), 403);
    // A form of another site can send anything but JSON.
    const type = req.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json') return refuse(say('site.refused.notJson', req.i18n.language), 415);
    if (!env.linkCheck) return refuse(say('desk.links.off', req.i18n.language), 409);
    await queueLinkCheck(req);
    return answer({ isQueued: true }, 202);
  },
});
