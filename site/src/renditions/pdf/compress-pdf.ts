import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';
import { crossReferences, fieldWidths, rowLength, type Place } from './cross-references.ts';
import { tightenContent } from './tighten-content.ts';
import { readTypstPdf, type PdfObject } from './typst-pdf.ts';

const deflated = promisify(deflate);
const pack = (bytes: Buffer): Promise<Buffer> => deflated(bytes, { level: 9, memLevel: 9 });

/* A byte a letter, as PDFs are written. */
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const within = (dictionary: string): string => dictionary.slice('<<'.length, -'>>'.length);

const streamOf = (entries: string, bytes: Buffer): Buffer =>
  Buffer.concat([latin1(`<<${entries}/Length ${bytes.length}>>\nstream\n`), bytes, latin1('\nendstream')]);

/* A picture is unpacked twice only where that spares a twentieth of it. */
const worthwhile = 0.95;

/** The numbers of the streams that draw pages. */
const contentsOf = (objects: readonly PdfObject[]): ReadonlySet<number> =>
  new Set(
    objects.flatMap(({ value }) => {
      const contents = /\/Type \/Page\/.*\/Contents (\d+) 0 R/s.exec(value)?.[1];
      return contents === undefined ? [] : [Number(contents)];
    }),
  );

async function packStream(value: string, stream: Buffer, isContent: boolean): Promise<Buffer> {
  const entries = within(value);
  // Programs look for this one without reading the rest, so it stays legible.
  if (value.includes('/Type /Metadata')) return streamOf(entries, stream);
  if (!value.includes('/Filter')) return streamOf(`${entries}/Filter/FlateDecode`, await pack(stream));
  if (value.includes('/Filter /DCTDecode')) {
    // JPEGs of drawings have much in common with themselves.
    const packed = await pack(stream);
    const twice = entries.replace('/Filter /DCTDecode', '/Filter[/FlateDecode/DCTDecode]');
    return packed.length < worthwhile * stream.length ? streamOf(twice, packed) : streamOf(entries, stream);
  }
  if (!value.includes('/Filter /FlateDecode')) return streamOf(entries, stream);
  const plain = inflateSync(stream);
  const packed = await pack(isContent ? tightenContent(plain) : plain);
  return streamOf(entries, packed.length < stream.length ? packed : stream);
}

/* All objects that are no streams, as one stream that holds them: first where each begins, then one after the other. */
async function packObjects(objects: readonly PdfObject[]): Promise<Buffer> {
  const starts: string[] = [];
  let length = 0;
  for (const { number, value } of objects) {
    starts.push(`${number} ${length}`);
    length += value.length + 1;
  }
  const head = `${starts.join(' ')}\n`;
  const bytes = await pack(latin1(head + objects.map(({ value }) => `${value}\n`).join('')));
  return streamOf(`/Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode`, bytes);
}

/**
 * Packs a PDF of the typesetter to half its size without taking anything from it: the many small objects of its tags go into one
 * stream, and what draws its pages is said in fewer bytes.
 *
 * @throws Error when the PDF is not written as the typesetter writes them
 */
export async function compressPdf(pdf: Buffer): Promise<Buffer> {
  const { header, objects, size, trailer } = readTypstPdf(pdf);
  const contents = contentsOf(objects);
  const small = objects.filter(({ stream }) => stream === undefined);
  const packing = objects.flatMap(async ({ number, value, stream }) =>
    stream === undefined ? [] : [{ number, bytes: await packStream(value, stream, contents.has(number)) }],
  );
  const streams = (await Promise.all(packing)).flat();
  const [objectStream, tableStream] = [size, size + 1];
  streams.push({ number: objectStream, bytes: await packObjects(small) });

  const places = new Map<number, Place>(
    small.map(({ number }, index) => [number, { stream: objectStream, index }]),
  );
  const parts: Buffer[] = [header];
  let offset = header.length;
  const write = (number: number, bytes: Buffer) => {
    const object = Buffer.concat([latin1(`${number} 0 obj\n`), bytes, latin1('\nendobj\n')]);
    places.set(number, { offset });
    parts.push(object);
    offset += object.length;
  };
  for (const { number, bytes } of streams) write(number, bytes);

  const start = offset;
  places.set(tableStream, { offset: start });
  const rows = await pack(crossReferences(places, tableStream + 1));
  const predicted = `/DecodeParms<</Predictor 12/Columns ${rowLength}>>`;
  const table = `/Type/XRef/Size ${tableStream + 1}/W[${fieldWidths.join(' ')}]/Filter/FlateDecode${predicted}${trailer}`;
  write(tableStream, streamOf(table, rows));
  return Buffer.concat([...parts, latin1(`startxref\n${start}\n%%EOF\n`)]);
}
