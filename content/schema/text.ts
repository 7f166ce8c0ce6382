import { z } from 'zod';

/* Control characters other than tab and line feed cannot be shown, and break XML. */
const printable = /^[^\p{Cc}\p{Cs}]*(?:[\n\t][^\p{Cc}\p{Cs}]*)*$/u;

/**
 * Plain text of at least one visible character; never Markdown, never HTML. Paragraphs are separated by a blank line.
 *
 * @param max the most characters it may have
 */
export const text = (max = 20_000) =>
  z.string().regex(/\S/, { error: 'empty text' }).regex(printable, { error: 'control character' }).max(max);

/** Plain text on one line, for titles, labels and names. */
export const line = (max = 300) => text(max).regex(/^[^\n\t]*$/, { error: 'line break' });
