import { randomBytes } from 'node:crypto';
import type { Payload, TypedUser } from 'payload';
import type { Role } from '../access/roles.ts';

/** Someone who is signed in: `user` for the Local API, `token` for requests. */
export type TestAccount = { user: TypedUser; token: string };

/** Makes an account in this role and signs it in. */
export const createTestAccount = async (payload: Payload, role: Role): Promise<TestAccount> => {
  const email = `${role}@example.org`;
  const password = randomBytes(12).toString('base64url');
  await payload.delete({ collection: 'users', where: { email: { equals: email } } });
  const { id } = await payload.create({ collection: 'users', data: { email, password, role, name: role } });
  const { token } = await payload.login({ collection: 'users', data: { email, password } });
  if (token === undefined) throw new Error(`${email} could not sign in.`);
  const user = await payload.findByID({ collection: 'users', id });
  return { token, user: { ...user, collection: 'users' } };
};
