import { describe, expect, it } from 'vitest';
import { makePassword, passwordWeakness } from './passwords.ts';

describe('a password', () => {
  it.each([
    ['too short', 'x7-Kq2!bV', 'too-short'],
    ['of few different characters', 'abababababababab', 'repeats'],
    ['with a word that is tried first', 'MyPassword-2kx!', 'well-known'],
    ['with the name of the address', 'bravo-ada.l-zulu', 'like-address'],
  ])('%s is refused', (_what, password, weakness) => {
    expect(passwordWeakness(password, 'Ada.L@example.org')).toBe(weakness);
  });

  it('of four unrelated words is accepted', () => {
    expect(passwordWeakness('river lamp onion cart', 'ada@example.org')).toBeUndefined();
  });

  it('is made anew each time, of 20 clear characters, and is accepted', () => {
    const made = Array.from({ length: 200 }, makePassword);

    expect(new Set(made).size).toBe(200);
    for (const password of made) {
      expect(password).toMatch(/^[a-km-zA-HJ-NP-Z2-9]{20}$/);
      expect(passwordWeakness(password, 'ada@example.org')).toBeUndefined();
    }
  });
});
