import type { Lang } from '../vocabulary/lang.ts';

/**
 * Words that a practised reader takes in a minute. Measured with the same texts in many languages: Trauzettel-Klosinski and Dietz,
 * "Standardized assessment of reading performance: the new International Reading Speed Texts IReST", 2012, table 2. Arabic says in
 * one word what takes two elsewhere.
 */
const wordsPerMinute: Readonly<Record<Lang, number>> = { en: 228, fr: 195, es: 218, ar: 138, pt: 181 };

/** How many minutes it takes to read so many words; at least one. */
export const minutesToRead = (words: number, lang: Lang): number =>
  Math.max(1, Math.round(words / wordsPerMinute[lang]));
