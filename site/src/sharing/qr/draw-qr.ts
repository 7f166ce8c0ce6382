import { crc32, deflateSync } from 'node:zlib';
import encodeQR from 'qr';

/** Modules around the code that stay white, as the standard asks. */
const border = 4;
/** Pixels a module in the PNG: sharp in print at three centimetres. */
const scale = 12;

/** A QR code as squares: rows of what is dark. */
export type QrMatrix = readonly (readonly boolean[])[];

/** The code of an address, with its white border; a seventh of it may be damaged. */
export const qrMatrix = (address: string): QrMatrix => encodeQR(address, 'raw', { ecc: 'medium', border });

/** Runs of dark squares, as a path. */
function pathOf(matrix: QrMatrix): string {
  let path = '';
  matrix.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      path += `M${start} ${y}h${x - start + 1}v1H${start}z`;
    }
  });
  return path;
}

/** The code as an SVG file, dark on white whatever stands around it. */
export function qrSvg(matrix: QrMatrix): string {
  const size = matrix.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${pathOf(matrix)}"/></svg>`;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The code as a PNG of one bit a pixel. */
export function qrPng(matrix: QrMatrix): Buffer {
  const size = matrix.length * scale;
  const bytes = Math.ceil(size / 8);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // One bit of grey; the rest are the only values there are.
  header.writeUInt8(1, 8);
  // A row's first byte says how it is to be read: 2 adds it to the one above, so that of equal rows all but the first are nothing.
  const asAbove = Buffer.alloc(bytes + 1);
  asAbove.writeUInt8(2, 0);
  const rows = matrix.flatMap((row) => {
    const line = Buffer.alloc(bytes + 1);
    row.forEach((isDark, module) => {
      if (isDark) return;
      for (let x = module * scale; x < (module + 1) * scale; x += 1) {
        const place = 1 + (x >> 3);
        line[place] = (line[place] ?? 0) | (128 >> (x & 7));
      }
    });
    return [line, ...Array.from({ length: scale - 1 }, () => asAbove)];
  });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
