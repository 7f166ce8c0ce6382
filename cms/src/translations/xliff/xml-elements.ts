import { SaxesParser } from 'saxes';
import { XLIFF_LIMITS } from './limits.ts';
import { XLIFF_NAMESPACE } from './xliff-file.ts';
import { XliffRefusedError } from './xliff-refused-error.ts';

/** An element of the namespace of XLIFF 2, by its local name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** What other namespaces add is of their tools' own and says nothing here. */
const OTHER = '';

/**
 * Reads XML into elements. A document type is refused before anything in it is read: whoever sends one can make a small file grow
 * without end, or have other files read.
 *
 * @throws {XliffRefusedError} for text that is no XML, has a document type, or is larger than any translation
 */
export const readElements = (text: string): XmlElement => {
  const top: XmlElement = { name: OTHER, attributes: {}, children: [] };
  const open = [top];
  let count = 0;
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('doctype', () => {
    throw new XliffRefusedError('xliff.refused.doctype');
  });
  parser.on('error', () => {
    throw new XliffRefusedError('xliff.refused.notXml', { line: parser.line, column: parser.column });
  });
  parser.on('opentag', ({ attributes, local, uri }) => {
    if (open.length === 1 && local === 'xliff' && uri !== XLIFF_NAMESPACE)
      throw new XliffRefusedError('xliff.refused.version', { version: attributes.version?.value ?? '?' });
    const own = Object.values(attributes).filter((one) => one.uri === '' || one.prefix === 'xml');
    const element: XmlElement = {
      name: uri === XLIFF_NAMESPACE ? local : OTHER,
      attributes: Object.fromEntries(own.map(({ name, value }) => [name, value])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    count += 1;
    if (open.length > XLIFF_LIMITS.depth || count > XLIFF_LIMITS.elements)
      throw new XliffRefusedError('xliff.refused.tooDeep');
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => void open.at(-1)?.children.push(words));
  parser.on('cdata', (words) => void open.at(-1)?.children.push(words));
  parser.write(text.replace(/^\uFEFF/, '')).close();
  const root = elementsIn(top)[0];
  if (root?.name !== 'xliff') throw new XliffRefusedError('xliff.refused.notXliff');
  return root;
};

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The elements right below one, of a name where one is given. */
export const elementsIn = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter(isElement).filter((child) => name === undefined || child.name === name);

/** The text of an element, without that of the elements in it. */
export const textIn = ({ children }: XmlElement): string =>
  children.filter((child) => !isElement(child)).join('');
