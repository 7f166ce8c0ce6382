/** A name in the parts by which it is sorted and cited. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
}

/* Words that belong to the family name they stand before. */
const particles = new Set(
  'al ap ben bin bint da dal dall de degli dei del della delle den der di do dos du el ibn la le los san st ten ter van vande vander von zu zum zur'.split(
    ' ',
  ),
);

const isParticle = (word: string) => word === word.toLowerCase() && particles.has(word.toLowerCase());

/**
 * Parts a person's name as it is displayed. The record may say itself what the family name is, by "Family, Given"; else it is the last
 * word, with the particles before it. A name in Arabic script, or of one word, is cited as it stands.
 *
 * @returns undefined when the name is not to be parted
 */
export function partName(displayName: string): NameParts | undefined {
  const [before, after] = displayName.split(/\s*,\s*/);
  if (before !== undefined && before !== '' && after !== undefined && after !== '')
    return { family: before, given: after };
  if (/\p{Script=Arabic}/u.test(displayName)) return undefined;
  const words = displayName.trim().split(/\s+/);
  if (words.length < 2) return undefined;
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start -= 1;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}
