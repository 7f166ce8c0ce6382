/** An indirect object of a PDF. */
export interface PdfObject {
  readonly number: number;
  /** Its dictionary or other value as it is written, a byte a letter (Latin-1). */
  readonly value: string;
  /** What stands between `stream` and `endstream`; undefined for an object that is no stream. */
  readonly stream?: Buffer;
}

/** A PDF's objects in the order of the file, and what its trailer says of the whole. */
export interface PdfObjects {
  /** What stands before the first of them: the version of PDF. */
  readonly header: Buffer;
  readonly objects: readonly PdfObject[];
  /** One more than the highest number of an object. */
  readonly size: number;
  /** The trailer's entries apart from the size: where the document begins, what it is, its identifiers. */
  readonly trailer: string;
}

const unknown = (what: string): Error =>
  new Error(`the typesetter wrote a PDF that cannot be packed: ${what}`);

/* The typesetter escapes line ends within strings, so those that there are part tokens, and one or none serves as well. */
const tightened = (value: string): string =>
  value
    .trim()
    .replace(/\n *(?=[/>])|(?<=<<)\n */g, '')
    .replace(/\n */g, ' ');

const entryLength = 20;

/* Where each object begins, from the cross-reference table: lines of twenty bytes, `0000455416 00000 n`. */
function readOffsets(pdf: Buffer): { offsets: Map<number, number>; table: number } {
  const end = pdf.toString('latin1', Math.max(0, pdf.length - 64));
  const table = Number(/startxref\s+(\d+)/.exec(end)?.[1] ?? NaN);
  const head = /^xref\n0 (\d+)\n/.exec(pdf.toString('latin1', table, table + 32));
  if (head === null) throw unknown('it has no table of its objects');
  const first = table + head[0].length;
  const offsets = new Map<number, number>();
  for (let number = 1; number < Number(head[1]); number += 1) {
    const entry = pdf.toString('latin1', first + number * entryLength, first + (number + 1) * entryLength);
    if (/ n\s*$/.test(entry)) offsets.set(number, Number.parseInt(entry, 10));
  }
  return { offsets, table };
}

function readObject(number: number, bytes: Buffer): PdfObject {
  const opening = `${number} 0 obj\n`;
  const text = bytes.toString('latin1');
  if (!text.startsWith(opening)) throw unknown(`object ${number} is not where it should be`);
  const open = text.indexOf('\n>>\nstream\n');
  if (open < 0) {
    return { number, value: tightened(text.slice(opening.length, text.lastIndexOf('endobj'))) };
  }
  const value = text.slice(opening.length, open + '\n>>'.length);
  const length = Number(/\/Length (\d+)\n/.exec(value)?.[1] ?? NaN);
  const start = open + '\n>>\nstream\n'.length;
  if (!/^\nendstream\nendobj\s*$/.test(text.slice(start + length)))
    throw unknown(`stream ${number} is not as long as it says`);
  return {
    number,
    value: tightened(value.replace(/\n *\/Length \d+(?=\n)/, '')),
    stream: bytes.subarray(start, start + length),
  };
}

/**
 * Reads the objects of a PDF as the typesetter writes it: one cross-reference table, no object changed later, streams that say
 * their length themselves.
 *
 * @throws Error when the PDF is written in another way
 */
export function readTypstPdf(pdf: Buffer): PdfObjects {
  const { offsets, table } = readOffsets(pdf);
  const inOrder = [...offsets].toSorted(([, one], [, other]) => one - other);
  const objects = inOrder.map(([number, offset], index) =>
    readObject(number, pdf.subarray(offset, inOrder[index + 1]?.[1] ?? table)),
  );
  const trailer = /trailer\s+<<(.*)>>\s+startxref/s.exec(pdf.toString('latin1', table))?.[1];
  const size = /\/Size (\d+)/.exec(trailer ?? '')?.[1];
  if (trailer === undefined || size === undefined) throw unknown('it has no trailer');
  return {
    header: pdf.subarray(0, inOrder[0]?.[1] ?? 0),
    objects,
    size: Number(size),
    trailer: tightened(trailer.replace(/\/Size \d+\n/, '')),
  };
}
