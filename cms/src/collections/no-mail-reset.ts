import type { Endpoint } from 'payload';
import { say } from '../i18n/text.ts';

/**
 * Stands before Payload's own route of this name. That one answers that a letter is on its way, and passwords are not sent;
 * here whoever forgot a password learns who can give them a new one.
 */
export const noMailReset: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: (req) =>
    Response.json({ errors: [{ message: say('password.ask-admin', req.i18n.language) }] }, { status: 404 }),
};
