import type { Access, FieldAccess, PayloadRequest } from 'payload';
import { may } from './permissions.ts';
import type { Group, Operation } from './permissions.ts';
import { roleOf } from './user-role.ts';

/** Tells whether whoever sent the request may do `operation` in this group. */
export const isAllowed = (req: Pick<PayloadRequest, 'user'>, operation: Operation, group: Group): boolean =>
  may(roleOf(req), operation, group);

/** Access rule: those whom the table of permissions names for this operation. */
export const allow =
  (operation: Operation, group: Group): Access =>
  ({ req }) =>
    isAllowed(req, operation, group);

/** Access rule for one field: those whom the table of permissions names for this operation. */
export const allowField =
  (operation: Operation, group: Group): FieldAccess =>
  ({ req }) =>
    isAllowed(req, operation, group);

/**
 * Access rule for saving: who may `operation`, and who may publish where the data say so.
 * Payload asks it with `_status: published` to find out whether to show the Publish button.
 */
export const allowSaving =
  (operation: 'create' | 'update', group: Group): Access =>
  ({ data, req }) =>
    isAllowed(req, operation, group) && (data?._status !== 'published' || isAllowed(req, 'publish', group));
