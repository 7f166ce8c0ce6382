import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWholeFile } from '../write-file.ts';
import { packPage } from './library-zip/packed-page.ts';
import { sourceOf, type RenditionDocument } from './document.ts';
import { formats, type Format } from './formats.ts';
import type { Made } from './made.ts';
import type { PictureShelf } from './pictures.ts';
import { failureOf } from './rendition-error.ts';

type Write = (document: RenditionDocument, shelf: PictureShelf) => Buffer | Promise<Buffer>;

/* Loaded when the first file of its kind is wanted: most builds make none. */
const writers: Readonly<Record<Format, () => Promise<Write>>> = {
  pdf: async () => (await import('./pdf/write-pdf.ts')).writePdf,
  epub: async () => (await import('./epub/write-epub.ts')).writeEpub,
  html: async () => (await import('./one-file/write-one-file.ts')).writeOneFile,
  md: async () => (await import('./markdown/write-markdown.ts')).writeMarkdown,
};

/**
 * Makes the files of a publication that are not in the cache.
 *
 * @param code digest of the code, which is part of what a file is made from
 * @returns what was made, or what went wrong, a sentence a format
 */
export async function makeFiles(
  document: RenditionDocument,
  { cache, code, shelf, place }: { cache: string; code: string; shelf: PictureShelf; place: string },
): Promise<{ made: Made; failures?: never } | { failures: string[]; made?: never }> {
  const source = sourceOf(document);
  const failures: string[] = [];
  const make = async (format: Format): Promise<Made['files'][Format]> => {
    const styles = format === 'html' ? document.styles : '';
    const name = `${hash('sha1', [code, format, source, styles].join('\0'))}.${format}`;
    const file = join(cache, name);
    if (existsSync(file)) return { name, bytes: statSync(file).size };
    try {
      const write = await writers[format]();
      const bytes = await write(document, shelf);
      writeWholeFile(file, bytes);
      return { name, bytes: bytes.length };
    } catch (error) {
      failures.push(failureOf(place, format, error));
      return { name, bytes: 0 };
    }
  };
  /* The one file once more, as the library to carry takes it. */
  const pack = ({ name }: { name: string }): Made['packed'] => {
    const packed = `${name}.packed`;
    const file = join(cache, packed);
    if (!existsSync(file)) writeWholeFile(file, packPage(readFileSync(join(cache, name))));
    return { name: packed, bytes: statSync(file).size };
  };
  const [pdf, epub, html, md] = await Promise.all(formats.map(make));
  if (
    failures.length > 0 ||
    pdf === undefined ||
    epub === undefined ||
    html === undefined ||
    md === undefined
  )
    return { failures };
  const { kind, permalinkId, title, summary, published } = document.metadata;
  const files = { pdf, epub, html, md };
  return {
    made: {
      permalinkId,
      lang: document.lang,
      title,
      summary,
      date: published,
      kind,
      files,
      packed: pack(html),
    },
  };
}
