import { countWords, minutesToRead } from '@kmh/content/measures';
import type { Lang } from '@kmh/content/vocabulary';
import { plainText } from './text-pieces.ts';

/** How long a text is. */
export interface ReadingTime {
  readonly words: number;
  /** At least one. */
  readonly minutes: number;
}

/** How many words an HTML text has, and how long it takes to read them. */
export function readingTimeOf(html: string, lang: Lang): ReadingTime {
  const words = countWords(plainText(html));
  return { words, minutes: minutesToRead(words, lang) };
}
