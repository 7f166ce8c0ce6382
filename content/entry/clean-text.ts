/*
 * What Markdown, XML and a reader's eye cannot hold apart: control characters, halves of surrogate pairs, code points that are
 * no characters, byte order marks, and the several characters that end a line.
 */
const lineEnding = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const unprintable = /[^\P{Cc}\n\t]|[\ufeff\p{Noncharacter_Code_Point}]/gu;

const unclean = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\p{Noncharacter_Code_Point}]/u;

/** Text without characters that cannot be published; every line ending becomes `\n`. */
export const cleanText = (value: string): string =>
  unclean.test(value) ? value.toWellFormed().replace(lineEnding, '\n').replace(unprintable, '') : value;

/** Clean text on one line: a line ending or a tab within a paragraph is a space. */
export const cleanLine = (value: string): string => cleanText(value).replace(/[\n\t]/g, ' ');
