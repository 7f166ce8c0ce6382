/** 31 characters, a prime number of them, without i, l, o, u and w: nothing that is misread or misheard. */
export const alphabet = '0123456789abcdefghjkmnpqrstvxyz';
const valueOf = (character: string) => alphabet.indexOf(character);

/** The sixth character: a weighted sum modulo 31, which finds every single wrong letter and every swap of neighbours. */
export function checkCharacter(five: string): string {
  const sum = [...five].reduce((total, character, index) => total + valueOf(character) * (index + 2), 0);
  return alphabet.charAt(sum % alphabet.length);
}

/** Whether a number is one that could have been given out: six characters of which the last fits the others. */
export const isPermalinkId = (number: string): boolean =>
  number.length === 6 &&
  [...number].every((character) => alphabet.includes(character)) &&
  checkCharacter(number.slice(0, 5)) === number.slice(5);
