import { element, rounded, type Point } from './svg.ts';

/*
 * The few letters and digits that pictures need, as strokes in a box 60 wide and 100 high. Pictures are made without
 * fonts, so that they come out the same on every machine.
 */
const strokes = {
  A: 'M4 100L30 0L56 100M14 64H46',
  B: 'M8 0V100H34C48 100 56 89 56 73C56 57 48 46 34 46H8M32 46C44 46 50 37 50 23C50 9 44 0 32 0H8',
  C: 'M56 22C50 7 42 0 32 0C14 0 4 20 4 50C4 80 14 100 32 100C42 100 50 93 56 78',
  D: 'M8 0V100H24C46 100 56 78 56 50C56 22 46 0 24 0H8',
  '0': 'M30 0C12 0 4 22 4 50C4 78 12 100 30 100C48 100 56 78 56 50C56 22 48 0 30 0Z',
  '1': 'M14 20L36 0V100',
  '2': 'M6 26C8 9 18 0 30 0C44 0 54 10 54 26C54 50 6 70 6 100H56',
  '3': 'M8 12C14 4 22 0 30 0C44 0 52 10 52 24C52 38 42 46 28 46C44 46 56 56 56 73C56 90 44 100 30 100C18 100 9 95 4 86',
  '4': 'M42 100V0L4 70H58',
  '5': 'M52 0H14L10 44C16 38 23 36 30 36C46 36 56 48 56 68C56 88 45 100 29 100C18 100 9 95 4 86',
  '6': 'M50 10C45 3 38 0 32 0C14 0 4 24 4 58C4 86 14 100 31 100C46 100 56 88 56 68C56 49 46 38 32 38C18 38 6 49 4 64',
  '7': 'M4 0H56L22 100',
  '8': 'M30 46C16 46 8 37 8 23C8 9 17 0 30 0C43 0 52 9 52 23C52 37 44 46 30 46C14 46 4 56 4 73C4 90 15 100 30 100C45 100 56 90 56 73C56 56 46 46 30 46Z',
  '9': 'M10 90C15 97 22 100 28 100C46 100 56 76 56 42C56 14 46 0 29 0C14 0 4 12 4 32C4 51 14 62 28 62C42 62 54 51 56 36',
} as const;

type Glyph = keyof typeof strokes;
const isGlyph = (character: string): character is Glyph => Object.hasOwn(strokes, character);

const advance = 84;

/**
 * Letters and digits, centred on a point.
 *
 * @param height of a letter, in pixels
 * @throws TypeError for a character that has no strokes
 */
export function write(text: string, { x, y }: Point, height: number, colour: string, weight = 13): string {
  const scale = height / 100;
  const left = x - ((text.length * advance - (advance - 60)) / 2) * scale;
  return [...text]
    .map((character, index) => {
      if (!isGlyph(character)) throw new TypeError(`No strokes for “${character}”.`);
      const place = `translate(${rounded(left + index * advance * scale)} ${rounded(y - height / 2)}) scale(${scale})`;
      return element('path', {
        d: strokes[character],
        transform: place,
        fill: 'none',
        stroke: colour,
        'stroke-width': weight,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      });
    })
    .join('');
}
