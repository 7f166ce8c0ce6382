import type { Endpoint } from 'payload';
import { isAllowed } from '../access/allow.ts';
import { answer, refuse } from '../answers.ts';
import { findUses } from './find-uses.ts';

/** Tells where a picture is used, as far as whoever asks may read it. It answers `GET /api/media/uses/<id>`. */
export const serveUses: Omit<Endpoint, 'root'> = {
  path: '/uses/:id',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return refuse(req.t('error:unauthorized'), 401);
    if (!isAllowed(req, 'read', 'uploads')) return refuse(req.t('error:notAllowedToPerformAction'), 403);
    const id = Number(req.routeParams?.id);
    if (!Number.isSafeInteger(id) || id < 1) return refuse(req.t('error:notFound'), 404);
    return answer(await findUses(req, id, { overrideAccess: false }));
  },
};
