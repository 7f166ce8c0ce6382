import { Forbidden } from 'payload';
import type { CollectionBeforeOperationHook } from 'payload';
import { isAllowed } from './allow.ts';
import type { Group } from './permissions.ts';

/**
 * Lets only those take a document out of the trash, or change it there, who may put it in. Payload asks the rule for
 * deleting on the way in, and on the way out only the one for saving.
 */
export const guardTrash =
  (group: Group): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    if (overrideAccess || operation !== 'update') return;
    if ('trash' in args && args.trash && !isAllowed(req, 'delete', group)) throw new Forbidden(req.t);
  };
