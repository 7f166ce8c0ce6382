import { html, type Html } from '../../body/html.ts';
import { translateTo } from '../../i18n/index.ts';
import type { RenditionDocument } from '../document.ts';
import { wellFormed } from '../well-formed.ts';

/** A file of the book. */
export interface BookFile {
  readonly id: string;
  readonly href: string;
  readonly mime: string;
  readonly properties?: string;
}

/** What EPUB calls a modification: a moment. Records know days, months or years. */
const moment = (date: string): string => `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;

const features = (hasPictures: boolean, hasNotes: boolean): string[] => [
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'displayTransformability',
  'ARIA',
  ...(hasPictures ? ['alternativeText', 'longDescription'] : []),
  ...(hasNotes ? ['annotations'] : []),
];

function accessibility({ lang }: RenditionDocument, hasPictures: boolean, hasNotes: boolean): Html {
  const meta = (property: string, value: string) => html`<meta property="schema:${property}">${value}</meta>`;
  return html`${[
    meta('accessMode', 'textual'),
    hasPictures && meta('accessMode', 'visual'),
    meta('accessModeSufficient', 'textual'),
    features(hasPictures, hasNotes).map((feature) => meta('accessibilityFeature', feature)),
    meta('accessibilityHazard', 'none'),
    html`<meta property="schema:accessibilitySummary" xml:lang="${lang}">${translateTo(lang)('file.accessibility')}</meta>`,
  ]}`;
}

function description(document: RenditionDocument): Html {
  const { metadata, permalink, lang, address } = document;
  const { creators, publisher, subjects, identifiers } = metadata;
  return html`<dc:identifier id="id">${permalink}</dc:identifier>${identifiers.map((each) => html`<dc:identifier>${each}</dc:identifier>`)}<dc:title id="title">${metadata.title}</dc:title><meta refines="#title" property="title-type">main</meta>${
    metadata.subtitle !== undefined &&
    html`<dc:title id="subtitle">${metadata.subtitle}</dc:title><meta refines="#subtitle" property="title-type">subtitle</meta>`
  }<dc:language>${lang}</dc:language>${creators.map((name) => html`<dc:creator>${name}</dc:creator>`)}${publisher !== undefined && html`<dc:publisher>${publisher}</dc:publisher>`}<dc:date>${metadata.published}</dc:date><dc:description>${metadata.summary}</dc:description>${subjects.map((name) => html`<dc:subject>${name}</dc:subject>`)}<dc:rights>${metadata.licenceUrl ?? metadata.licence}</dc:rights><dc:source>${address}</dc:source><meta property="dcterms:modified">${moment(metadata.modified ?? metadata.published)}</meta>`;
}

/** The package document: what the book is, its files, and their order. */
export function packageDocument(
  document: RenditionDocument,
  files: readonly BookFile[],
  { hasPictures, hasNotes }: { hasPictures: boolean; hasNotes: boolean },
): string {
  const { lang, dir } = document;
  const items = files.map(
    ({ id, href, mime, properties }) =>
      html`<item id="${id}" href="${href}" media-type="${mime}"${properties !== undefined && html` properties="${properties}"`}/>`,
  );
  const source = html`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}" dir="${dir}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${description(document)}${accessibility(document, hasPictures, hasNotes)}</metadata><manifest>${items}</manifest><spine page-progression-direction="${dir}"><itemref idref="cover"/><itemref idref="text"/></spine></package>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${wellFormed(source.toString())}\n`;
}
