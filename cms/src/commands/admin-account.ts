import type { Payload } from 'payload';
import { z } from 'zod';
import { makePassword, passwordWeakness } from '../access/passwords.ts';
import { say } from '../i18n/text.ts';

const EmailSchema = z.email();

/** Something about the account that was asked for is not right; the message says what, and what to do. */
export class AdminAccountError extends Error {
  readonly code = 'admin-account-refused';

  constructor(message: string) {
    super(message);
    this.name = 'AdminAccountError';
  }
}

export type AdminRequest = {
  email: string;
  name?: string | undefined;
  /** Without one, a random one is made. */
  password?: string | undefined;
  /** Gives an account that exists the role and a new password, and unlocks it. */
  reset?: boolean | undefined;
  /** Does nothing when there is an account already. */
  onlyFirst?: boolean | undefined;
};

/** What was done; `password` only when it was made here, to be shown once. */
export type AdminResult =
  { done: 'made' | 'reset'; email: string; password: string | undefined } | { done: 'nothing' };

/**
 * Makes an account with the role admin, or gives one back to someone who is locked out.
 * @throws {AdminAccountError} when the address, the password or the request itself is not right.
 */
export const createAdmin = async (payload: Payload, request: AdminRequest): Promise<AdminResult> => {
  const email = request.email.trim().toLowerCase();
  if (!EmailSchema.safeParse(email).success) {
    throw new AdminAccountError(
      `"${request.email}" is no e-mail address. Give one with --email name@example.org`,
    );
  }
  const weakness = request.password === undefined ? undefined : passwordWeakness(request.password, email);
  if (weakness) throw new AdminAccountError(say(`password.${weakness}`, 'en'));
  if (request.onlyFirst && (await payload.count({ collection: 'users' })).totalDocs > 0)
    return { done: 'nothing' };

  const made = request.password === undefined ? makePassword() : undefined;
  const password = request.password ?? made ?? '';
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, limit: 1 });
  const [account] = docs;
  if (account === undefined) {
    const name = request.name ?? 'Administrator';
    await payload.create({ collection: 'users', data: { email, password, name, role: 'admin' } });
    return { done: 'made', email, password: made };
  }
  if (!request.reset) {
    throw new AdminAccountError(
      `There is an account for ${email} already. Use --reset to give it a new password and the role admin.`,
    );
  }
  await payload.update({ collection: 'users', id: account.id, data: { password, role: 'admin' } });
  await payload.unlock({ collection: 'users', data: { email, password }, overrideAccess: true });
  return { done: 'reset', email, password: made };
};

/** Says on the command line what was done. */
export const tellAdmin = (result: AdminResult): void => {
  if (result.done === 'nothing') return;
  console.log(
    `The account ${result.email} is ${result.done === 'made' ? 'made' : 'reset'}, with the role admin.`,
  );
  if (result.password) console.log(`Its password, shown this once: ${result.password}`);
};
