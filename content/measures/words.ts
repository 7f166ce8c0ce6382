/** What a UTF-16 code unit is to the counting of words, in bits; a half is the first of the two units of a rarer character. */
const Unit = { letter: 1, space: 2, half: 4, other: 8 };

/* Regular expressions are asked once a unit: over a whole text they take three times as long. Nought is a unit that nobody asked about. */
const units = new Uint8Array(0x1_0000);
const startsWord = /^[\p{L}\p{N}]/u;

function look(code: number): number {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return Unit.space;
  if (/[\ud800-\udbff]/.test(character)) return Unit.half;
  return startsWord.test(character) ? Unit.letter : Unit.other;
}

/** How many words a plain text has. A word begins with a letter or a digit and goes on to the next space. */
export function countWords(text: string): number {
  let count = 0;
  let isInWord = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    let unit = units[code] ?? 0;
    if (unit === 0) units[code] = unit = look(code);
    if (unit === Unit.half) unit = startsWord.test(text.slice(place, place + 2)) ? Unit.letter : Unit.other;
    // By bits and without a condition: no processor foresees where a word ends, and a wrong guess takes longer than ten letters.
    count += unit & Unit.letter & ~isInWord;
    isInWord = (isInWord | unit) & Unit.letter & ~(unit >> 1);
  }
  return count;
}
