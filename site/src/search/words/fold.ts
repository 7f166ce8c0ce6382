/* Letters that Unicode does not take apart, but people type in place of one another: ta marbuta, alef maqsura, alef wasla, Persian kaf and ya. */
const alike: Readonly<Record<string, string>> = { ة: 'ه', ى: 'ي', ٱ: 'ا', ک: 'ك', ی: 'ي', œ: 'oe', æ: 'ae' };

/** A, and with and, so, by, as or for before it. */
const article = /^(?:[وف]?(?:ال|لل)|[وف]?[بك]ال)(?=..)/;

/**
 * A word in the form in which words are compared: small letters, no accents, no vowel signs, no hamza on its carrier, no tatweel,
 * European digits, no Arabic article.
 */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}ء\u0640]/gu, '')
    .replace(/[ةىٱکیœæ]/g, (letter) => alike[letter] ?? letter)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(article, '');

/** The words of a text as they are written, in their order. “M&E” is one, and an apostrophe parts two. */
export const splitWords = (text: string): readonly string[] =>
  text.replace(/\b(\w)&(\w)\b/g, '$1$2').match(/[\p{L}\p{M}\p{N}\u0640]+/gu) ?? [];

/** Whether a folded word is worth looking for: single letters are not, digits are. */
export const isWord = (word: string): boolean => word.length > 1 || /\d/.test(word);

/** The words of a text, folded, in their order. */
export const wordsOf = (text: string): string[] => splitWords(text).map(fold).filter(isWord);
