import { readFileSync } from 'node:fs';
import { zipSync, strToU8, type Zippable, type ZipOptions } from 'fflate';
import { h } from 'hastscript';
import { select } from 'hast-util-select';
import { colours } from '../cover-drawing.ts';
import { translateTo } from '../../i18n/index.ts';
import type { RenditionDocument } from '../document.ts';
import type { PictureShelf } from '../pictures.ts';
import { coverImage } from './cover.ts';
import { epubText } from './epub-text.ts';
import { navigation } from './navigation.ts';
import { packageDocument, type BookFile } from './package.ts';
import { xhtmlPage } from './xhtml.ts';

const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

const container =
  '<?xml version="1.0"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

/* The earliest day that a ZIP can name, so that the same book is the same bytes. */
const packed: ZipOptions = { level: 9, mtime: new Date(1980, 0, 1) };

/** The publication as an EPUB 3 book: a cover, the text, a table of contents, and how it can be read. */
export function writeEpub(document: RenditionDocument, shelf: PictureShelf): Buffer {
  const { lang, metadata } = document;
  const t = translateTo(lang);
  const { body, pictures } = epubText(document, shelf);
  const [main] = body;
  const text = h('section', body);
  const hasDrawings = select('svg', text) !== undefined;
  const cover = h('section', { 'epub:type': 'cover' }, [
    h('img', { src: 'cover.svg', alt: metadata.title, className: ['whole'] }),
  ]);
  const files: BookFile[] = [
    { id: 'nav', href: 'nav.xhtml', mime: 'application/xhtml+xml', properties: 'nav' },
    { id: 'cover', href: 'cover.xhtml', mime: 'application/xhtml+xml' },
    {
      id: 'text',
      href: 'text.xhtml',
      mime: 'application/xhtml+xml',
      ...(hasDrawings ? { properties: 'svg' } : {}),
    },
    { id: 'style', href: 'style.css', mime: 'text/css' },
    { id: 'cover-image', href: 'cover.svg', mime: 'image/svg+xml', properties: 'cover-image' },
    ...[...pictures].map(([href, { mime }], index) => ({ id: `picture-${index + 1}`, href, mime })),
  ];
  const hasNotes = select('[role=doc-noteref]', text) !== undefined;
  const opf = packageDocument(document, files, { hasPictures: pictures.size > 0 || hasDrawings, hasNotes });
  const { hue, wash } = colours[metadata.kind];
  const book: Zippable = {
    // First and unpacked: by this every program knows the format.
    mimetype: [strToU8('application/epub+zip'), { ...packed, level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'EPUB/package.opf': strToU8(opf),
    'EPUB/nav.xhtml': strToU8(navigation(document, main ?? text)),
    'EPUB/cover.xhtml': strToU8(xhtmlPage({ lang, title: t('file.cover') }, [cover])),
    'EPUB/text.xhtml': strToU8(xhtmlPage({ lang, title: metadata.title }, body)),
    'EPUB/style.css': strToU8(style.replaceAll('HUE', hue).replaceAll('WASH', wash)),
    'EPUB/cover.svg': strToU8(coverImage(document)),
    ...Object.fromEntries([...pictures].map(([href, { bytes }]) => [`EPUB/${href}`, bytes])),
  };
  return Buffer.from(zipSync(book, packed));
}
