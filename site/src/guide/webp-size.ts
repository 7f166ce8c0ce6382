/**
 * Reads the size of a picture in pixels from the head of a WebP file: lossy, or extended, as it is where anything of it can be seen through.
 *
 * @throws TypeError for other files
 */
export function webpSize(file: Buffer): { width: number; height: number } {
  const form = file.toString('latin1', 12, 16);
  if (form === 'VP8X') return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
  if (form === 'VP8 ')
    return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
  throw new TypeError('This is no WebP file of a kind that is known here.');
}
