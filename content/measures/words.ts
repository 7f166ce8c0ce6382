/* A word begins with a letter or a digit and goes on to the next space. */
const word = /[\p{L}\p{N}]\S*/gu;

/** How many words a plain text has. */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;
