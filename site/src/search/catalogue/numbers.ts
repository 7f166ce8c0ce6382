/*
 * Whole numbers as text, of which Brotli makes about what is in them: five bits a letter, most first. A number's last letter stands
 * between “@” and “_”, those before it between “`” and DEL.
 */

const print = (value: number): string => {
  let text = String.fromCharCode(64 + (value & 31));
  for (let rest = value >>> 5; rest > 0; rest >>>= 5) text = String.fromCharCode(96 + (rest & 31)) + text;
  return text;
};

/** Writes numbers that rise, each as the step from the one before. */
export function printRising(numbers: readonly number[]): string {
  let before = -1;
  return numbers
    .map((each) => {
      const step = each - before - 1;
      before = each;
      return print(step);
    })
    .join('');
}

/** Reads what `printRising` wrote. */
export function readRising(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let before = -1;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    value = value * 32 + (code & 31);
    if (code & 32) continue;
    before += value + 1;
    numbers.push(before);
    value = 0;
  }
  return numbers;
}
