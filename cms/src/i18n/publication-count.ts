import { customsOf, formatCount } from './formats.ts';
import { inLanguage, words } from './words.ts';
import type { Words } from './words.ts';

const many = words(
  '{count} publications',
  '{count} publications',
  '{count} publicaciones',
  '{count} منشور',
  '{count} publicações',
);

/** A count of publications, in the forms that grammar asks for; Arabic has all six of them. */
const FORMS: Record<Intl.LDMLPluralRule, Words> = {
  zero: { ...many, ar: 'لا منشورات' },
  one: words('1 publication', '{count} publication', '1 publicación', 'منشور واحد', '{count} publicação'),
  two: { ...many, ar: 'منشوران' },
  few: { ...many, ar: '{count} منشورات' },
  many: { ...many, ar: '{count} منشورا' },
  other: many,
};

/** Says how many publications there are, with the noun in the right form. */
export const countPublications = (count: number, language: string): string => {
  const rule = new Intl.PluralRules(customsOf(language)).select(count);
  return inLanguage(FORMS[rule], language).replace('{count}', formatCount(count, language));
};
