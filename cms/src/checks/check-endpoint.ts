import type { Endpoint } from 'payload';
import { isAllowed } from '../access/allow.ts';
import { answer, refuse } from '../answers.ts';
import { say } from '../i18n/text.ts';
import { CHECK_FACTS_PATH } from './check-facts-path.ts';
import { MOST_TARGETS, TargetsSchema } from './context.ts';
import { findFacts } from './find-facts.ts';

/** Tells the checks beside a text what only the database knows of the pictures and pages that the text points to now. */
export const checkEndpoint: Endpoint = {
  path: CHECK_FACTS_PATH,
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuse(req.t('error:unauthorized'), 401);
    if (!isAllowed(req, 'read', 'publications')) return refuse(req.t('error:notAllowedToPerformAction'), 403);
    const sent: unknown = await req.json?.().catch(() => undefined);
    const targets = TargetsSchema.safeParse(sent);
    if (!targets.success)
      return refuse(say('checks.notReadable', req.i18n.language, { most: MOST_TARGETS }), 400);
    return answer(await findFacts(targets.data, { req, overrideAccess: false }));
  },
};
