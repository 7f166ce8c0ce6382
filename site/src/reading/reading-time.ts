import type { Lang } from '@kmh/content/vocabulary';
import { plainText } from './text-pieces.ts';

/**
 * Words that a practised reader takes in a minute. Measured with the same texts in many languages: Trauzettel-Klosinski and Dietz,
 * "Standardized assessment of reading performance: the new International Reading Speed Texts IReST", 2012, table 2. Arabic says in
 * one word what takes two elsewhere.
 */
export const wordsPerMinute: Readonly<Record<Lang, number>> = { en: 228, fr: 195, es: 218, ar: 138, pt: 181 };

/** How long a text is. */
export interface ReadingTime {
  readonly words: number;
  /** At least one. */
  readonly minutes: number;
}

/** How many words an HTML text has, and how long it takes to read them. */
export function readingTimeOf(html: string, lang: Lang): ReadingTime {
  const words = plainText(html).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return { words, minutes: Math.max(1, Math.round(words / wordsPerMinute[lang])) };
}
