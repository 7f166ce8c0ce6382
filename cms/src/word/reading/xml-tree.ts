import { SaxesParser, type SaxesTagNS } from 'saxes';
import { escapeMarkup } from '../../escape-markup.ts';
import { WORD_LIMITS } from '../limits.ts';
import { WordRefusedError } from '../word-refused-error.ts';

/** An element of a part of a Word file; `name` and the names of attributes carry the usual prefixes, whatever the file's are. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MATH = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE_2010 = 'http://schemas.microsoft.com/office/word/2010';

/** The prefixes by which the code knows the namespaces; the first address of each is the one that is written. */
const NAMESPACES: readonly [address: string, prefix: string][] = [
  [W, 'w'],
  [R, 'r'],
  [MATH, 'm'],
  [`${DRAWING}/wordprocessingDrawing`, 'wp'],
  [`${DRAWING}/main`, 'a'],
  [`${DRAWING}/picture`, 'pic'],
  [`${DRAWING}/chart`, 'c'],
  [`${DRAWING}/diagram`, 'dgm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],
  [`${OFFICE_2010}/wordml`, 'w14'],
  [`${OFFICE_2010}/wordprocessingShape`, 'wps'],
  [`${OFFICE_2010}/wordprocessingGroup`, 'wpg'],
  [`${OFFICE_2010}/wordprocessingCanvas`, 'wpc'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
];
const prefixes = new Map(NAMESPACES);

/** Elements of other namespaces are told apart by this prefix. */
const OTHER = 'other';

const nameOf = (uri: string, local: string, prefix: string): string => {
  if (uri === '') return local;
  const known = prefixes.get(uri);
  return `${known ?? (prefix === '' ? OTHER : `${OTHER}-${prefix}`)}:${local}`;
};

const toElement = (tag: SaxesTagNS): XmlElement => ({
  name: nameOf(tag.uri, tag.local, tag.prefix),
  attributes: Object.fromEntries(
    Object.values(tag.attributes)
      .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
      .map(({ uri, local, prefix, value }) => [
        prefix === 'xml' ? `xml:${local}` : nameOf(uri, local, prefix),
        value,
      ]),
  ),
  children: [],
});

/**
 * Reads one part of a Word file. A document type, which is where entities would be made, is refused: Word writes none.
 * @param part its name, for the refusal
 * @throws {WordRefusedError} for what is not well-formed, or nested deeper than any document
 */
export function readXml(source: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  parser.on('doctype', () => {
    throw new WordRefusedError('word.refused.unsafe', { part: `${part}: <!DOCTYPE` });
  });
  parser.on('error', () => {
    throw new WordRefusedError('word.refused.damaged');
  });
  parser.on('opentag', (tag) => {
    const element = toElement(tag);
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > WORD_LIMITS.depth) throw new WordRefusedError('word.refused.tooLong');
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => void open.at(-1)?.children.push(text));
  parser.write(source.replace(/^\uFEFF/, '')).close();
  const [first] = root.children.filter((child) => typeof child !== 'string');
  if (first === undefined) throw new WordRefusedError('word.refused.damaged');
  return first;
}

const isKnown = (name: string): boolean => !name.startsWith(OTHER);

function write({ name, attributes, children }: XmlElement, parts: string[], more: string): void {
  if (!isKnown(name)) return;
  const written = Object.entries(attributes)
    .filter(([key]) => isKnown(key))
    .map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  parts.push(`<${name}${more}${written.join('')}>`);
  for (const child of children) {
    if (typeof child === 'string') parts.push(escapeMarkup(child));
    else write(child, parts, '');
  }
  parts.push(`</${name}>`);
}

/** Writes a part of the Word file with the usual prefixes; elements that are in none of the known namespaces are left out. */
export function writeXml(root: XmlElement): string {
  const declared = new Map<string, string>();
  for (const [address, prefix] of NAMESPACES) if (!declared.has(prefix)) declared.set(prefix, address);
  const parts: string[] = [];
  write(root, parts, [...declared].map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join(''));
  return parts.join('');
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.filter(isElement).find((child) => child.name === name);

/** Everything of that name below an element, in the order of the text. */
export function* findAll(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === name) yield child;
    yield* findAll(child, name);
  }
}

/** A switch such as `w:vanish`: on when it is there and does not say otherwise. */
export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1');
