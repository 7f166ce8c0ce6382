import { factsElement, markElement, type Mark } from './markers.ts';
import { showsSomething, simplifyDrawing, simplifyObject, simplifyPict } from './simplify-drawing.ts';
import { childOf, findAll, isElement, isOn, type XmlElement, type XmlNode } from './xml-tree.ts';

const marked = (mark: Mark): XmlNode[] => [markElement(mark)];

const childNamed = (element: XmlElement, name: string): readonly XmlNode[] =>
  childOf(element, name)?.children ?? [];

/** The new form of a drawing stands beside the old one: the new one is taken where something comes out of it. */
function chooseAlternative(element: XmlElement): XmlNode[] {
  const choices = element.children.filter(isElement).filter(({ name }) => name === 'mc:Choice');
  const forms = [
    ...choices,
    ...element.children.filter(isElement).filter(({ name }) => name === 'mc:Fallback'),
  ].map(({ children }) => simplifyAll(children));
  return forms.find(showsSomething) ?? forms.find((form) => form.length > 0) ?? [];
}

const galleryOf = (control: XmlElement): string =>
  [...findAll(childOf(control, 'w:sdtPr') ?? control, 'w:docPartGallery')][0]?.attributes['w:val'] ?? '';

function simplifyControl(control: XmlElement): XmlNode[] {
  const properties = childOf(control, 'w:sdtPr');
  if (galleryOf(control) === 'Table of Contents') return [paragraphOf(marked('table-of-contents'))];
  if (isOn(childOf(properties, 'w:showingPlcHdr'))) return inItsPlace(control, marked('empty-control'));
  if (properties !== undefined && childOf(properties, 'w14:checkbox') !== undefined) {
    // The letter that stands for the box is kept as the letter that it is.
    return simplifyAll(childNamed(control, 'w:sdtContent'));
  }
  return simplifyAll(childNamed(control, 'w:sdtContent'));
}

const paragraphOf = (children: XmlNode[]): XmlElement => ({ name: 'w:p', attributes: {}, children });

/** A mark in the place of a control that stood around paragraphs, or within one. */
function inItsPlace(control: XmlElement, marks: XmlNode[]): XmlNode[] {
  const content = childNamed(control, 'w:sdtContent').filter(isElement);
  if (content.some(({ name }) => name === 'w:tc'))
    return [{ name: 'w:tc', attributes: {}, children: [paragraphOf(marks)] }];
  if (content.some(({ name }) => name === 'w:tr')) return [];
  return content.some(({ name }) => name === 'w:p' || name === 'w:tbl') ? [paragraphOf(marks)] : marks;
}

/** Fields whose words are kept and that cannot follow what they named any longer. */
const fieldMark = (instruction: string): Mark | undefined => {
  const [name = ''] = instruction.trim().split(/\s+/);
  if (
    /^(CITATION|BIBLIOGRAPHY)$/i.test(name) ||
    /^ADDIN\s+(ZOTERO|EN\.|CSL|Mendeley|BIB)/i.test(instruction.trim())
  )
    return 'citation';
  if (/^TOC$/i.test(name)) return 'table-of-contents';
  return /^(REF|PAGEREF|NOTEREF|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|FILENAME|INDEX|TOA|FORMULA|=|IF|MERGEFIELD|DOCPROPERTY|STYLEREF|PAGE|NUMPAGES|ASK|FILLIN|FORMTEXT|FORMDROPDOWN|INCLUDETEXT|INCLUDEPICTURE|LINK)$/i.test(
    name,
  )
    ? 'field'
    : undefined;
};

const simplifyField = (field: XmlElement): XmlNode[] => {
  const mark = fieldMark(field.attributes['w:instr'] ?? '');
  return [...(mark === undefined ? [] : marked(mark)), ...simplifyAll(field.children)];
};

function simplifyRun(run: XmlElement): XmlNode[] {
  const properties = childOf(run, 'w:rPr');
  const isHidden = isOn(childOf(properties, 'w:vanish')) || isOn(childOf(properties, 'w:webHidden'));
  const hasWords = [...findAll(run, 'w:t')].length > 0;
  if (isHidden && hasWords) return marked('hidden-text');
  return [{ name: run.name, attributes: {}, children: simplifyAll(run.children) }];
}

function simplifyParagraph(paragraph: XmlElement): XmlNode[] {
  const properties = childOf(paragraph, 'w:pPr');
  const list = childOf(childOf(properties, 'w:numPr'), 'w:numId')?.attributes['w:val'];
  const outline = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
  const level = outline !== undefined && /^[0-8]$/.test(outline) ? Number(outline) + 1 : undefined;
  const facts = factsElement({
    ...(list !== undefined && /^\d+$/.test(list) && { list }),
    ...(level !== undefined && { outline: level }),
  });
  return [
    {
      name: paragraph.name,
      attributes: {},
      children: [
        ...(properties === undefined ? [] : simplifyAll([properties])),
        ...(list === undefined && level === undefined ? [] : [facts]),
        ...simplifyAll(paragraph.children.filter((child) => child !== properties)),
      ],
    },
  ];
}

/** A run in a formula: an equation of words alone, as Word makes of a chemical formula, is an equation all the same. */
const countEquations = (paragraph: XmlElement): XmlNode[] =>
  paragraph.children
    .filter(isElement)
    .filter(({ name }) => name === 'm:oMath')
    .flatMap(() => marked('equation'));

/** A letter of its own for what stands in a text without being a letter. */
const letter = (text: string): XmlNode[] => [
  { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [text] },
];

const HANDLERS: Readonly<Record<string, (element: XmlElement) => XmlNode[]>> = {
  'm:oMath': () => marked('equation'),
  'm:oMathPara': countEquations,
  'mc:AlternateContent': chooseAlternative,
  'w:altChunk': () => [paragraphOf(marked('embedded-document'))],
  'w:bdo': ({ children }) => simplifyAll(children),
  'w:bookmarkEnd': () => [],
  'w:bookmarkStart': () => [],
  'w:commentRangeEnd': () => [],
  'w:commentRangeStart': () => [],
  'w:commentReference': () => marked('comment'),
  'w:cr': () => [{ name: 'w:br', attributes: {}, children: [] }],
  'w:customXml': ({ children }) => simplifyAll(children),
  'w:del': (element) => ([...findAll(element, 'w:delText')].length > 0 ? marked('deletion') : []),
  'w:dir': ({ children }) => simplifyAll(children),
  'w:drawing': (element) => simplifyDrawing(element, simplifyAll),
  'w:fldSimple': simplifyField,
  'w:ins': ({ children }) => [...marked('insertion'), ...simplifyAll(children)],
  'w:instrText': (element) => {
    const mark = fieldMark(element.children.join(''));
    return mark === undefined ? [element] : [element, ...marked(mark)];
  },
  'w:moveFrom': () => [],
  'w:moveTo': ({ children }) => simplifyAll(children),
  'w:object': simplifyObject,
  'w:p': simplifyParagraph,
  'w:pict': (element) => simplifyPict(element, simplifyAll),
  'w:proofErr': () => [],
  'w:ptab': () => [{ name: 'w:tab', attributes: {}, children: [] }],
  'w:r': simplifyRun,
  'w:ruby': (element) => [...marked('ruby'), ...simplifyAll(childNamed(element, 'w:rubyBase'))],
  'w:sdt': simplifyControl,
  'w:smartTag': ({ children }) => simplifyAll(children),
  'w:softHyphen': () => letter('\u00AD'),
  'w:subDoc': () => marked('embedded-document'),
};

/** Of the properties of paragraphs, runs, rows and cells only these say something about the text; the others are looks. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': ['w:pStyle', 'w:numPr', 'w:jc', 'w:rPr'],
  'w:rPr': ['w:rStyle', 'w:b', 'w:i', 'w:u', 'w:strike', 'w:vertAlign', 'w:highlight', 'w:del'],
  'w:trPr': ['w:tblHeader', 'w:del'],
  'w:tcPr': ['w:gridSpan', 'w:vMerge'],
};
/** What says nothing about the text at all. */
const SILENT: readonly string[] = [
  'w:tblPr',
  'w:tblGrid',
  'w:sectPr',
  'w:lastRenderedPageBreak',
  'w:tblPrEx',
];

/** A document has a thousand of everything: what is not read takes memory for nothing. */
const keepTelling = (element: XmlElement, telling: readonly string[]): XmlElement => ({
  name: element.name,
  attributes: {},
  children: element.children
    .filter(isElement)
    .filter((child) => telling.includes(child.name) && (child.name !== 'w:tblHeader' || isOn(child)))
    .map((child) =>
      TELLING[child.name] === undefined ? child : keepTelling(child, TELLING[child.name] ?? []),
    ),
});

/** Elements between whose children no mark may stand: the library would no longer know which cells are merged. */
const BETWEEN: readonly string[] = ['w:tbl', 'w:tr'];

const simplifyAll = (nodes: readonly XmlNode[]): XmlNode[] =>
  nodes.flatMap((node): XmlNode[] => {
    if (typeof node === 'string') return [node];
    if (SILENT.includes(node.name)) return [];
    const telling = TELLING[node.name];
    if (telling !== undefined) return [keepTelling(node, telling)];
    const handler = HANDLERS[node.name];
    if (handler !== undefined) return handler(node);
    const children = simplifyAll(node.children);
    const isMarkElement = (child: XmlNode) => isElement(child) && child.name === 'w:bookmarkStart';
    return [
      {
        ...node,
        children: BETWEEN.includes(node.name) ? children.filter((child) => !isMarkElement(child)) : children,
      },
    ];
  });

/**
 * The text of a document or of its notes in a form of which the library loses nothing: alternatives chosen, tracked changes
 * accepted, fields and controls replaced by their words, drawings reduced to pictures and text. What a publication does not hold is marked in its place.
 */
export const simplifyDocument = (root: XmlElement): XmlElement => {
  const [simple] = simplifyAll([root]);
  return simple !== undefined && isElement(simple) ? simple : root;
};
