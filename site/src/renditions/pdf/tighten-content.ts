/*
 * What draws a page, as the typesetter writes it, names each shape by two bytes of which one is written as four (`\000`), and places by a
 * hundred thousandth of a point. Here the same is said in as few bytes as can be.
 */

const [open, close, backslash] = [0x28, 0x29, 0x5c];
const [zero, nine, carriageReturn, letterR] = [0x30, 0x39, 0x0d, 0x72];

/* Escapes that a byte by itself can stand for: `\n`, `\t`, `\b` and `\f`. */
const plain: ReadonlyMap<number, number> = new Map([
  [0x6e, 10],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
]);

/* Writes a byte of a string, with a backslash where it would mean something there. */
function put(byte: number, out: Buffer, to: number): number {
  if (byte !== open && byte !== close && byte !== backslash && byte !== carriageReturn) {
    out[to] = byte;
    return to + 1;
  }
  out[to] = backslash;
  out[to + 1] = byte === carriageReturn ? letterR : byte;
  return to + 2;
}

const byteAt = (content: Buffer, at: number): number => content[at] ?? 0;

/* Copies the string that begins at `start`; brackets within it are escaped, or come in pairs. */
function copyString(content: Buffer, start: number, out: Buffer, end: number): { at: number; to: number } {
  let [at, to, depth] = [start, end, 0];
  do {
    const byte = byteAt(content, at);
    at += 1;
    if (byte !== backslash) {
      if (byte === open) depth += 1;
      if (byte === close) depth -= 1;
      out[to] = byte;
      to += 1;
      continue;
    }
    const next = byteAt(content, at);
    if (next >= zero && next <= nine) {
      const octal =
        (next - zero) * 64 + (byteAt(content, at + 1) - zero) * 8 + byteAt(content, at + 2) - zero;
      to = put(octal, out, to);
      at += 3;
    } else {
      const byItself = plain.get(next);
      if (byItself === undefined) {
        out[to] = backslash;
        to += 1;
      }
      out[to] = byItself ?? next;
      to += 1;
      at += 1;
    }
  } while (depth > 0 && at < content.length);
  return { at, to };
}

/* A hundredth of a point is a 280th of a millimetre. Numbers below one are colours and scales, of which four digits count. */
function rounded(number: string): string {
  const value = Number(number);
  if (Math.abs(value) < 0.001) return number;
  return String(Math.abs(value) < 1 ? Number(value.toPrecision(4)) : Math.round(value * 100) / 100);
}

function fromHex(digits: string): string {
  const bytes = Buffer.from(digits, 'hex');
  const out = Buffer.alloc(bytes.length * 2);
  let to = 0;
  for (const byte of bytes) to = put(byte, out, to);
  return out.toString('latin1', 0, to);
}

/* Operators and numbers, and strings written in digits. */
const tightened = (operators: string): string =>
  operators.replace(/<((?:[0-9A-Fa-f]{2})+)>|-?\d+\.\d{3,}/g, (whole, digits: string | undefined) =>
    digits === undefined ? rounded(whole) : `(${fromHex(digits)})`,
  );

/**
 * Says what draws a page in fewer bytes: letters as they are, places to a hundredth of a point.
 *
 * @param content a page's operators
 */
export function tightenContent(content: Buffer): Buffer {
  const out = Buffer.alloc(content.length);
  let [at, to] = [0, 0];
  while (at < content.length) {
    const next = content.indexOf(open, at);
    const start = next < 0 ? content.length : next;
    to += out.write(tightened(content.toString('latin1', at, start)), to, 'latin1');
    ({ at, to } = start < content.length ? copyString(content, start, out, to) : { at: start, to });
  }
  return out.subarray(0, to);
}
