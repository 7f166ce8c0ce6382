import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { secretWeakness } from './secret.ts';

it.each([
  ['is short', 'Zx81-pq77', 'has 9 characters, and needs 32 or more'],
  ['repeats itself', 'xy'.repeat(20), 'repeats a few characters'],
  ['stands in a tutorial', 'YOUR_SECRET_HERE_0123456789_abcdefgh', 'a word that stands in examples'],
  ['is to be changed', 'change-me-9f8e7d6c5b4a39281706f5e4d3c2', 'a word that stands in examples'],
])('refuses a secret that %s', (_what, secret, reason) => {
  expect(secretWeakness(secret)).toContain(reason);
});

it('accepts random secrets, in base64 and hexadecimal', () => {
  for (let round = 0; round < 50; round += 1) {
    expect(secretWeakness(randomBytes(48).toString('base64'))).toBeUndefined();
    expect(secretWeakness(randomBytes(32).toString('hex'))).toBeUndefined();
  }
});
