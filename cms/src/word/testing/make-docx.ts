import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONSHIP = `${OFFICE}/relationships`;

const NAMESPACES = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `r="${RELATIONSHIP}"`,
  `m="${OFFICE}/math"`,
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'v="urn:schemas-microsoft-com:vml"',
  'o="urn:schemas-microsoft-com:office:office"',
  'wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
]
  .map((declaration) => `xmlns:${declaration}`)
  .join(' ');

/** A part of a Word file by its name, as it is or as XML. */
export type DocxParts = Readonly<Record<string, string | Uint8Array>>;

const STYLES = `<w:styles ${NAMESPACES}>${[
  ['Title', 'Title', ''],
  ['Subtitle', 'Subtitle', ''],
  ['Titre1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'],
  ['Titre2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'],
  ['Titre3', 'heading 3', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'],
  ['Caption', 'caption', ''],
  ['Quote', 'Quote', ''],
  ['Author', 'Author', ''],
  ['TM1', 'toc 1', ''],
]
  .map(
    ([id, name, more]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`,
  )
  .join('')}</w:styles>`;

const list = (id: number, format: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${[0, 1, 2]
    .map((level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`)
    .join('')}</w:abstractNum>`;

/** List 1 has bullets, list 2 numbers. */
const NUMBERING = `<w:numbering ${NAMESPACES}>${list(1, 'bullet')}${list(2, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

/** One target of a relationship of the document: id, the end of its type, and where it leads. */
type Target = readonly [id: string, type: string, target: string];

const relationships = (targets: readonly Target[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${RELATIONSHIP}/${type}" Target="${target.replaceAll('&', '&amp;')}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`;

/** What a Word file for a test consists of, beside the text. */
export interface DocxOptions {
  /** Footnotes by their id, each as the XML of its paragraphs. */
  readonly footnotes?: Readonly<Record<string, string>>;
  /** Further relationships of the document: links and pictures. */
  readonly targets?: readonly Target[];
  /** Parts to add, or to put in place of those that are made. */
  readonly parts?: DocxParts;
}

/** A paragraph with the text as it is; `style` is a style's id. */
export const p = (content: string, style?: string, more = ''): string =>
  `<w:p><w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${content}</w:p>`;

/** A run of words. */
export const t = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** An item of a list: 1 has bullets, 2 numbers. */
export const li = (words: string, listId = 1, level = 0): string =>
  p(t(words), undefined, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`);

/** A picture by the id of its relationship. */
export const picture = (id: string, description = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${description}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/**
 * A small Word file.
 * @param body the XML between the tags of `w:body`
 */
export function makeDocx(
  body: string,
  { footnotes = {}, targets = [], parts = {} }: DocxOptions = {},
): Buffer {
  const notes = Object.entries(footnotes).map(
    ([id, text]) => `<w:footnote w:id="${id}">${text}</w:footnote>`,
  );
  const all: DocxParts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles', 'styles.xml'],
      ['numbering', 'numbering', 'numbering.xml'],
      ['footnotes', 'footnotes', 'footnotes.xml'],
      ...targets,
    ]),
    'word/styles.xml': XML + STYLES,
    'word/numbering.xml': XML + NUMBERING,
    'word/footnotes.xml': `${XML}<w:footnotes ${NAMESPACES}>${notes.join('')}</w:footnotes>`,
    'word/document.xml': `${XML}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  };
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(all).map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    ),
  );
}
