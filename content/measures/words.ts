/* A word begins with a letter or a digit and goes on to the next space. */
const word = /[\p{L}\p{N}]\S*/gu;

/** How many words a plain text has. */
export function countWords(text: string): number {
  let count = 0;
  // Counted one by one: a list of them all is rubbish as soon as it has a length.
  for (word.lastIndex = 0; word.test(text);) count += 1;
  return count;
}
