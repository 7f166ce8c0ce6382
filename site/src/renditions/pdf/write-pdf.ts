import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { RenditionDocument } from '../document.ts';
import type { PictureShelf } from '../pictures.ts';
import { compressPdf } from './compress-pdf.ts';
import { readFonts } from './fonts.ts';
import { pdfDocument } from './pdf-document.ts';
import { typesetterFault } from './typesetter-fault.ts';

const template = readFileSync(new URL('./document.typ', import.meta.url), 'utf8');
/* A folder that need not be there: whatever the typesetter reads is handed to it. */
const workspace = resolve('/kmh-publication');
const main = join(workspace, 'main.typ');

let known: NodeCompiler | undefined;
const typesetter = (): NodeCompiler =>
  (known ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...readFonts().files] }] }));

/** The publication as the typesetter writes it: tagged, with bookmarks, cover and page numbers. */
export function typesetPdf(document: RenditionDocument, shelf: PictureShelf): Buffer {
  const { data, files } = pdfDocument(document, shelf);
  const compiler = typesetter();
  compiler.resetShadow();
  compiler.addSource(main, template);
  for (const [path, bytes] of files) compiler.mapShadow(join(workspace, path), bytes);
  const { result, fault } = compileIn(compiler, JSON.stringify(data));
  if (result === null) throw new Error(fault);
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new Error(typesetterFault(error), { cause: error });
  } finally {
    // Publications have nothing in common that would be worth its memory.
    compiler.evictCache(0);
  }
}

/** The publication as a PDF for screen readers and print alike (PDF/UA-1), as small as it can be sent. */
export const writePdf = async (document: RenditionDocument, shelf: PictureShelf): Promise<Buffer> =>
  compressPdf(typesetPdf(document, shelf));

function compileIn(compiler: NodeCompiler, json: string) {
  const compiled = compiler.compile({ mainFilePath: main, inputs: { document: json } });
  const fault = JSON.stringify(compiled.takeError()?.shortDiagnostics ?? 'the typesetter says nothing');
  return { result: compiled.result, fault: typesetterFault(fault) };
}
