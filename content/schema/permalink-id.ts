import { z } from 'zod';

/* 31 characters, a prime number of them, without i, l, o, u and w: nothing that is misread or misheard. */
const alphabet = '0123456789abcdefghjkmnpqrstvxyz';
const valueOf = (character: string) => alphabet.indexOf(character);

/** The sixth character: a weighted sum modulo 31, which finds every single wrong letter and every swap of neighbours. */
export function checkCharacter(five: string): string {
  const sum = [...five].reduce((total, character, index) => total + valueOf(character) * (index + 2), 0);
  return alphabet.charAt(sum % alphabet.length);
}

/** A publication's permanent number in print and newsletters: five characters and a check character; never reused. */
export const PermalinkIdSchema = z
  .string()
  .regex(new RegExp(`^[${alphabet}]{6}$`), { error: 'not a permalinkId' })
  .refine((id) => checkCharacter(id.slice(0, 5)) === id.slice(5), { error: 'wrong check character' });
export type PermalinkId = z.output<typeof PermalinkIdSchema>;

/**
 * Makes a permalinkId.
 *
 * @param random gives integers from 0 up to, not including, its argument
 */
export function createPermalinkId(random: (below: number) => number): PermalinkId {
  const five = Array.from({ length: 5 }, () => alphabet.charAt(random(alphabet.length))).join('');
  return five + checkCharacter(five);
}
