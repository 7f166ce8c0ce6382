import { distance } from '../../search/words/distance.ts';

/** What is easily taken for a character that permalinkIds have. */
const lookalikes: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', u: 'v', w: 'v' };

/** A number as it was typed or read aloud, in the characters that permalinkIds have. */
export const normaliseNumber = (typed: string): string =>
  [...typed.toLowerCase()]
    .map((character) => lookalikes[character] ?? character)
    .filter((character) => /[0-9a-z]/.test(character))
    .join('');

/** A number with more mistakes could be any. */
const mostMistakes = 2;
const mostShown = 3;

/** The existing numbers that are nearest to a mistyped one; those with one mistake stand alone where there are any. */
export function nearestNumbers(typed: string, numbers: readonly string[]): string[] {
  const wanted = normaliseNumber(typed);
  const near = numbers
    .map((number) => ({ number, mistakes: distance(wanted, number, mostMistakes) }))
    .filter(({ mistakes }) => mistakes <= mostMistakes)
    .toSorted((one, other) => one.mistakes - other.mistakes || (one.number < other.number ? -1 : 1));
  const least = near[0]?.mistakes;
  return near
    .filter(({ mistakes }) => least !== undefined && mistakes <= Math.max(least, 1))
    .slice(0, mostShown)
    .map(({ number }) => number);
}
