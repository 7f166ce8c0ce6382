import { markElement, type Mark } from './markers.ts';
import { findAll, type XmlElement, type XmlNode } from './xml-tree.ts';

const element = (
  name: string,
  attributes: Record<string, string | undefined> = {},
  children: XmlNode[] = [],
): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ),
  children,
});

/** One picture of a drawing in the one form that the library reads. */
const pictureOf = (blip: XmlElement, properties: XmlElement | undefined): XmlElement =>
  element('w:drawing', {}, [
    element('wp:inline', {}, [
      element('wp:docPr', {
        descr: properties?.attributes.descr,
        title: properties?.attributes.title,
      }),
      element('a:graphic', {}, [
        element('a:graphicData', {}, [
          element('pic:pic', {}, [
            element('pic:blipFill', {}, [
              element('a:blip', {
                'r:embed': blip.attributes['r:embed'],
                'r:link': blip.attributes['r:link'],
              }),
            ]),
          ]),
        ]),
      ]),
    ]),
  ]);

const first = (drawing: XmlElement, name: string): XmlElement | undefined =>
  findAll(drawing, name).next().value ?? undefined;

/** The kind of a drawing by the address of what it draws, such as `…/2006/chart`. */
const kindOf = (drawing: XmlElement): Mark => {
  const uris = [...findAll(drawing, 'a:graphicData')].map(({ attributes }) => attributes.uri ?? '');
  if (uris.some((uri) => /\/chart(ex)?$/.test(uri))) return 'chart';
  if (uris.some((uri) => uri.endsWith('/diagram'))) return 'smart-art';
  return 'shape';
};

const isDecorative = (drawing: XmlElement): boolean =>
  [...findAll(drawing, 'adec:decorative')].some(({ attributes }) =>
    ['1', 'true'].includes(attributes.val ?? ''),
  );

/**
 * A drawing as its pictures and the text of its boxes; what else it draws is marked.
 * @param simplify is given the contents of a text box
 */
export function simplifyDrawing(
  drawing: XmlElement,
  simplify: (children: readonly XmlNode[]) => XmlNode[],
): XmlNode[] {
  const boxes = [...findAll(drawing, 'w:txbxContent')].filter((box) => [...findAll(box, 'w:t')].length > 0);
  const properties = first(drawing, 'wp:docPr');
  const pictures = [...findAll(drawing, 'pic:pic')].flatMap((picture) => {
    const blip = first(picture, 'a:blip');
    const own = first(picture, 'pic:cNvPr');
    const described =
      properties?.attributes.descr || properties?.attributes.title ? properties : (own ?? properties);
    return blip === undefined ? [] : [pictureOf(blip, described)];
  });
  if (boxes.length === 0 && pictures.length === 0) return [markElement(kindOf(drawing))];
  return [
    ...(isDecorative(drawing) ? [markElement('decorative')] : []),
    ...pictures,
    ...boxes.flatMap((box) => [
      markElement('text-box'),
      element('w:pict', {}, [
        element('v:textbox', {}, [element('w:txbxContent', {}, simplify(box.children))]),
      ]),
    ]),
  ];
}

/** A drawing in the older form, VML: its pictures and boxes stay as they are. */
export function simplifyPict(
  pict: XmlElement,
  simplify: (children: readonly XmlNode[]) => XmlNode[],
): XmlNode[] {
  const boxes = [...findAll(pict, 'w:txbxContent')].filter((box) => [...findAll(box, 'w:t')].length > 0);
  const pictures = [...findAll(pict, 'v:imagedata')].filter(({ attributes }) => attributes['r:id']);
  const words = [...findAll(pict, 'v:textpath')];
  if (boxes.length === 0 && pictures.length === 0) {
    // A horizontal line is a shape that says nothing.
    const isLine = [...findAll(pict, 'v:rect')].some(({ attributes }) => attributes['o:hr'] !== undefined);
    return isLine && words.length === 0 ? [] : [markElement('shape')];
  }
  const shape = first(pict, 'v:shape');
  return [
    ...pictures.map((picture) =>
      element('w:pict', {}, [
        element('v:imagedata', {
          'r:id': picture.attributes['r:id'],
          'o:title': shape?.attributes.alt ?? picture.attributes['o:title'],
        }),
      ]),
    ),
    ...boxes.flatMap((box) => [
      markElement('text-box'),
      element('w:pict', {}, [
        element('v:textbox', {}, [element('w:txbxContent', {}, simplify(box.children))]),
      ]),
    ]),
  ];
}

/** An embedded object: a formula of the old editor, or a file of another program. Its picture is a rendering, not a picture. */
export const simplifyObject = (object: XmlElement): XmlElement[] => {
  const program = first(object, 'o:OLEObject')?.attributes.ProgID ?? '';
  return [markElement(program.startsWith('Equation') ? 'equation' : 'embedded-object')];
};

/** Whether something comes out of a drawing that a reader would see. */
export const showsSomething = (nodes: readonly XmlNode[]): boolean =>
  nodes.some(
    (node) =>
      typeof node !== 'string' &&
      (node.name === 'w:drawing' ||
        node.name === 'w:pict' ||
        [...findAll(node, 'w:t')].length > 0 ||
        showsSomething(node.children)),
  );
