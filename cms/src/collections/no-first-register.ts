import type { Endpoint } from 'payload';

/**
 * Stands before Payload's own route of this name and answers that it does not exist. Payload's makes an administrator
 * of whoever comes first, and of several who come at the same moment.
 */
export const noFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json(
      { errors: [{ message: 'The first account is made on the server, with: pnpm cms:create-admin' }] },
      { status: 404 },
    ),
};
