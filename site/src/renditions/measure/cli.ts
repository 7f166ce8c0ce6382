import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { unzipSync, zipSync } from 'fflate';
import { directories } from '../../directories.ts';
import { describe } from '../../description/describe.ts';
import { loadLibrary } from '../../library/load-library.ts';
import { readRecord } from '../../loaders/read-record.ts';
import { drawShareImage } from '../../sharing/share-image/draw-share-image.ts';
import { shareImageOf } from '../../sharing/share-image/share-image.ts';
import { siteAddress } from '../../site-address.ts';
import { readDocument, type RenditionDocument } from '../document.ts';
import { writeEpub } from '../epub/write-epub.ts';
import { mapElements } from '../map-elements.ts';
import { metadataOf } from '../metadata.ts';
import { readFonts } from '../pdf/fonts.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import { PictureShelf } from '../pictures.ts';

/*
 * node src/renditions/measure/cli.ts SITE
 *
 * Makes PDF and EPUB of the longest English paper, with and without pictures, and of the longest factsheet, and share images in both directions of
 * writing, several times over, and what PDF and EPUB cannot be faster than: a page set by the bare typesetter, the book's parts zipped. Prints a line of JSON for each.
 */
const times = 7;
const [site = ''] = process.argv.slice(2);
await readRecord();
const library = await loadLibrary();
const shelf = new PictureShelf(join(directories.content, 'media'));

/** The longest English page of a kind, as a function that reads it anew. */
function longest(kind: string): () => RenditionDocument {
  const pages = readdirSync(join(site, 'en', kind)).flatMap((slug) => {
    const item = library.itemByRef.get(`${kind}/${slug}`);
    const description = item && describe(library, item, 'en', siteAddress);
    const metadata = description && metadataOf(description);
    if (metadata === undefined) return [];
    const path = `/en/${kind}/${slug}/`;
    return [{ path, metadata, html: readFileSync(join(site, path, 'index.html'), 'utf8') }];
  });
  const [page] = pages.toSorted((one, other) => other.html.length - one.html.length);
  if (page === undefined) throw new Error(`There are no English ${kind} in ${site}.`);
  return () => readDocument(page.html, { lang: 'en', path: page.path, site: siteAddress }, page.metadata);
}

const withoutPictures = (document: RenditionDocument): RenditionDocument => ({
  ...document,
  article: mapElements(document.article, ({ tagName }) => (tagName === 'picture' ? [] : undefined)),
});

/** Does something several times, each time as if it were another publication's turn. */
async function measure(name: string, work: () => Buffer | Uint8Array | Promise<Buffer>): Promise<void> {
  const milliseconds: number[] = [];
  const processor: number[] = [];
  let bytes = 0;
  for (let turn = 0; turn < times; turn += 1) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    bytes = (await work()).length;
    milliseconds.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1_000);
  }
  console.log(JSON.stringify({ name, milliseconds, processor, bytes }));
}

const paper = longest('knowledge-papers');
const factsheet = longest('factsheets');
await measure('paper, PDF', () => writePdf(paper(), shelf));
await measure('paper, EPUB', () => writeEpub(paper(), shelf));
await measure('paper without pictures, PDF', () => writePdf(withoutPictures(paper()), shelf));
await measure('paper without pictures, EPUB', () => writeEpub(withoutPictures(paper()), shelf));
await measure('factsheet, PDF', () => writePdf(factsheet(), shelf));
await measure('factsheet, EPUB', () => writeEpub(factsheet(), shelf));

for (const lang of ['en', 'ar'] as const) {
  const [image] = library.items.flatMap((item) => shareImageOf(item, lang) ?? []);
  if (image === undefined) throw new Error(`The record has no publication in this language: ${lang}.`);
  await measure(`share image, ${lang}`, () => drawShareImage(image));
}

const bare = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...readFonts().files] }] });
await measure('floor: a bare page, PDF', () => {
  const source = '#set document(title: "A")\n#set text(font: "Noto Serif")\n= A\n#lorem(300)';
  const { result } = bare.compile({ mainFileContent: source });
  if (result === null) throw new Error('The typesetter sets no bare page.');
  const pdf = bare.pdf(result, { pdfStandard: 'ua-1' });
  bare.evictCache(0);
  return pdf;
});
const parts = unzipSync(new Uint8Array(writeEpub(paper(), shelf)));
await measure('floor: the parts of the paper zipped', () => zipSync(parts, { level: 9 }));
