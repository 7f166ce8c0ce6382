/*
 * Which characters a font can show, from its `cmap` table (https://learn.microsoft.com/typography/opentype/spec/cmap). A PDF that
 * names a character without a shape is refused, so this has to be known before.
 */

const windows = 3;
const unicodeEncodings = [1, 10];

function findTable(font: Buffer, tag: string): number | undefined {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  return undefined;
}

/** Ranges of format 12: each has its first and last character. */
function readGroups(font: Buffer, at: number, add: (code: number) => void): void {
  const groups = font.readUInt32BE(at + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = at + 16 + index * 12;
    const last = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= last; code += 1) add(code);
  }
}

/** Segments of format 4, the characters below 0x10000; a glyph of number 0 is no glyph. */
function readSegments(font: Buffer, at: number, add: (code: number) => void): void {
  const double = font.readUInt16BE(at + 6);
  const ends = at + 14;
  const [starts, deltas, offsets] = [ends + double + 2, ends + 2 * double + 2, ends + 3 * double + 2];
  for (let segment = 0; segment < double; segment += 2) {
    const first = font.readUInt16BE(starts + segment);
    const offset = font.readUInt16BE(offsets + segment);
    for (let code = first; code <= font.readUInt16BE(ends + segment) && code !== 0xffff; code += 1) {
      const glyph =
        offset === 0
          ? (code + font.readUInt16BE(deltas + segment)) & 0xffff
          : font.readUInt16BE(offsets + segment + offset + (code - first) * 2);
      if (glyph !== 0) add(code);
    }
  }
}

/** The characters that a TrueType or OpenType font has shapes for, as code points. */
export function coverageOf(font: Buffer): Set<number> {
  const covered = new Set<number>();
  const cmap = findTable(font, 'cmap');
  if (cmap === undefined) return covered;
  const add = (code: number) => void covered.add(code);
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const record = cmap + 4 + index * 8;
    const isUnicode = unicodeEncodings.includes(font.readUInt16BE(record + 2));
    if (font.readUInt16BE(record) !== windows || !isUnicode) continue;
    const at = cmap + font.readUInt32BE(record + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) readSegments(font, at, add);
    if (format === 12) readGroups(font, at, add);
  }
  return covered;
}
