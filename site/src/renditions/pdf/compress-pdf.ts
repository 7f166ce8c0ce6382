import { PDFDocument } from 'pdf-lib';

/** Packs the many small objects of a tagged PDF into streams, which makes it about a third lighter. Its words stay as they are. */
export async function compressPdf(pdf: Uint8Array): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return Buffer.from(await document.save({ useObjectStreams: true, addDefaultPage: false }));
}
