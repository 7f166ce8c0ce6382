import { z } from 'zod';
import { alphabet, checkCharacter } from './check-character.ts';

export { checkCharacter };

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
