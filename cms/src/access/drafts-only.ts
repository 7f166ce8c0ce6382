import { Forbidden } from 'payload';
import type { CollectionBeforeOperationHook } from 'payload';
import { isAllowed } from './allow.ts';
import type { Group } from './permissions.ts';

/**
 * Keeps those who may not publish to drafts, whatever the request says: their saves never touch the published text,
 * neither directly, nor by one language, nor by restoring an old version. System code (`overrideAccess`) passes.
 */
export const keepToDrafts =
  (group: Group): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    if (overrideAccess || isAllowed(req, 'publish', group)) return;
    if (operation === 'restoreVersion') {
      // Payload has read `draft` before it asks here, so that it cannot be set any more.
      if (args.draft !== true) throw new Forbidden(req.t);
      return;
    }
    if (operation !== 'create' && operation !== 'update') return;
    const wantsToPublish =
      ('_status' in args.data && args.data._status === 'published') ||
      ('publishSpecificLocale' in args && args.publishSpecificLocale) ||
      ('publishAllLocales' in args && args.publishAllLocales) ||
      ('unpublishAllLocales' in args && args.unpublishAllLocales);
    if (wantsToPublish) throw new Forbidden(req.t);
    return { ...args, draft: true };
  };
