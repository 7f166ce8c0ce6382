/** The longest slug the record takes. */
export const LONGEST_SLUG = 80;

const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  '&': ' and ',
};

/**
 * Makes a folder name and address from a title: small Latin letters, digits and hyphens, cut between words.
 * @returns an empty string for a title without Latin letters or digits
 */
export const slugify = (title: string): string => {
  const plain = title
    .toLowerCase()
    .replaceAll(/[œæßøđł&]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (plain.length <= LONGEST_SLUG) return plain;
  const cut = plain.slice(0, LONGEST_SLUG + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : plain.slice(0, LONGEST_SLUG);
};

/** True for a slug that was made from this title, with or without a number behind it. */
export const isMadeFrom = (slug: string, title: string): boolean => {
  const made = slugify(title);
  return (
    made !== '' &&
    (slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1))))
  );
};
