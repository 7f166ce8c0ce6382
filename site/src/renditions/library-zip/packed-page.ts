import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A page as it stands in a ZIP. */
export interface PackedPage {
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
  readonly deflated: Buffer;
}

const headerLength = 8;

/** Packs a page once, so that a library of thousands is put together without packing any of them again. */
export function packPage(page: Buffer): Buffer {
  const header = Buffer.alloc(headerLength);
  header.writeUInt32LE(crc32(page), 0);
  header.writeUInt32LE(page.length, 4);
  return Buffer.concat([header, deflateRawSync(page, { level: 9 })]);
}

/** Reads what {@link packPage} wrote. */
export const readPacked = (packed: Buffer): PackedPage => ({
  crc: packed.readUInt32LE(0),
  size: packed.readUInt32LE(4),
  deflated: packed.subarray(headerLength),
});

/** The page itself. */
export const unpackPage = (packed: Buffer): Buffer => inflateRawSync(packed.subarray(headerLength));
