/** Names and numbers are often the same in two languages; this many words hardly ever are. */
const SENTENCE = 4;

/** True for words that are so many that a translation of them says something else. */
export const isSentence = (words: string): boolean =>
  words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= SENTENCE;
