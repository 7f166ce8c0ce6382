import { ValidationError } from 'payload';
import type { CollectionBeforeValidateHook } from 'payload';
import { z } from 'zod';
import { passwordWeakness } from '../access/passwords.ts';
import { say } from '../i18n/text.ts';

const AccountSchema = z.object({ email: z.string().catch(''), password: z.string() });

/** Refuses a new password that is easy to guess, with what is wrong with it. */
export const refuseWeakPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const account = AccountSchema.safeParse({ email: originalDoc?.email, ...data });
  if (!account.success) return;
  const weakness = passwordWeakness(account.data.password, account.data.email);
  if (weakness === undefined) return;
  const message = say(`password.${weakness}`, req.i18n.language);
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] }, req.t);
};
