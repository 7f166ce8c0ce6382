import { readFonts } from './fonts.ts';

/** Longer words find no place on a line; they may be broken after so many letters. */
const longest = 32;
const piece = 16;
const breakable = '\u200b';

/* Shaping is ours to settle: signs that only ask for it, or turn lines around, would be drawn or refused. */
const signs = /[\p{Cc}\ufe00-\ufe0f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** Characters that no font of ours has a shape for stand as their number, for a PDF must show what it says. Each has the letters of ASCII. */
const showable = (text: string): string =>
  text.replace(/[^ -~]/gu, (character) =>
    readFonts().canShow(character)
      ? character
      : `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`,
  );

/** Words as the typesetter takes them: white space as HTML counts it, and places at which over-long words may be broken. */
export const setWords = (text: string): string =>
  showable(text.replace(/[ \t\n\r\f]+/g, ' ').replace(signs, '')).replace(/\S+/g, (word) =>
    word.length <= longest ? word : word.replace(new RegExp(`\\S{${piece}}(?=\\S)`, 'gu'), `$&${breakable}`),
  );

const strong = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]|[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The direction of words by their first letter, as `bdi` finds it; without any letter they run left to right. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = strong.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
}
