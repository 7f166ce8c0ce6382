import { randomInt } from 'node:crypto';

const MINIMUM_LENGTH = 12;
const MINIMUM_DISTINCT = 6;
const WELL_KNOWN =
  /password|passwort|motdepasse|contraseñ|senha|qwerty|azerty|letmein|welcome|123456|abcdef|admin/i;

/** Letters and digits that nobody mistakes for one another on paper. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GENERATED_LENGTH = 20;

/** A random password of 20 letters and digits: some 115 bits. */
export const makePassword = (): string =>
  Array.from({ length: GENERATED_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** Why a password is too weak for the account with this e-mail address; `undefined` when it is strong enough. */
export type PasswordWeakness = 'too-short' | 'repeats' | 'well-known' | 'like-address';

/** Tells what makes a password easy to guess; `undefined` when nothing does. */
export const passwordWeakness = (password: string, email: string): PasswordWeakness | undefined => {
  if (password.length < MINIMUM_LENGTH) return 'too-short';
  if (new Set(password).size < MINIMUM_DISTINCT) return 'repeats';
  if (WELL_KNOWN.test(password)) return 'well-known';
  const [name = ''] = email.toLowerCase().split('@');
  return name.length > 3 && password.toLowerCase().includes(name) ? 'like-address' : undefined;
};
