import type { Access } from 'payload';
import { isAllowed } from './allow.ts';

/** Access rule for accounts: those who look after accounts see all, everyone else sees and changes their own. */
export const ownAccountOr =
  (operation: 'read' | 'update'): Access =>
  ({ req }) => {
    if (isAllowed(req, operation, 'accounts')) return true;
    return req.user ? { id: { equals: req.user.id } } : false;
  };
