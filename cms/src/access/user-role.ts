import type { PayloadRequest } from 'payload';
import { isRole } from './roles.ts';
import type { Role } from './roles.ts';

/** The role of whoever sent the request; `undefined` for a stranger. */
export const roleOf = (req: Pick<PayloadRequest, 'user'>): Role | undefined => {
  const user = req.user;
  return user && 'role' in user && isRole(user.role) ? user.role : undefined;
};
