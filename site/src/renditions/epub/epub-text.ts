import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { RenditionDocument } from '../document.ts';
import { hasClass, isElement } from '../has-class.ts';
import { mapElements } from '../map-elements.ts';
import { imageOf, type PictureFile, type PictureShelf } from '../pictures.ts';
import { provenanceOf } from '../provenance.ts';

/** Wide enough for a reading device; every device shows JPEG. */
const picture = { formats: ['.jpg', '.png'], width: 640 } as const;

/** What a device does with notes and sources, in EPUB's own words beside ARIA's. */
const types: Readonly<Record<string, string>> = {
  'doc-noteref': 'noteref',
  'doc-footnote': 'footnote',
  'doc-backlink': 'backlink',
  'doc-biblioref': 'biblioref',
};

/* XML names begin with a letter; slugs of headings may begin with a digit. */
const xmlId = (id: string): string => (/^[\p{L}_]/u.test(id) ? id : `_${id}`);

const renamed = (name: string, value: Properties[string]): Properties[string] => {
  if (name === 'id' || name === 'htmlFor') return xmlId(String(value));
  if (name === 'href' && String(value).startsWith('#')) return `#${xmlId(String(value).slice(1))}`;
  if (name === 'ariaLabelledBy' || name === 'ariaDescribedBy')
    return (Array.isArray(value) ? value : String(value).split(' ')).map((each) => xmlId(String(each)));
  return value;
};

/* The scrolling frame of tables and the labels of stacked cells serve small screens with styles. */
const isForScreens = (name: string, element: Element): boolean =>
  name === 'dataLabel' || (hasClass(element, 'scroll') && name !== 'className');

function readable(element: Element): Element {
  const role = String(element.properties['role'] ?? '');
  const type = types[role];
  const kept = Object.entries(element.properties)
    .filter(([name]) => !isForScreens(name, element))
    .map(([name, value]) => [name, renamed(name, value)]);
  return {
    ...element,
    properties: { ...Object.fromEntries(kept), ...(type === undefined ? {} : { 'epub:type': type }) },
    children: element.children.map((child) => (child.type === 'element' ? readable(child) : child)),
  };
}

/* The title above a drawing is the title of its table too. */
function titledOnce(chart: Element): Element {
  const title = chart.children.filter(isElement).find((child) => hasClass(child, 'chart-title'));
  return mapElements(chart, (element) => {
    if (element.tagName !== 'table') return undefined;
    const rest = element.children.filter((child) => !(isElement(child) && child.tagName === 'caption'));
    const label = title?.properties['id'];
    return [{ ...element, properties: { ...element.properties, ariaLabelledBy: label }, children: rest }];
  });
}

/** The text of the book: the article with its pictures as files of the book. */
export function epubText(
  document: RenditionDocument,
  shelf: PictureShelf,
): { body: Element[]; pictures: ReadonlyMap<string, PictureFile> } {
  const pictures = new Map<string, PictureFile>();
  const map = (element: Element): ElementContent[] | undefined => {
    if (hasClass(element, 'contents') || hasClass(element, 'art')) return [];
    // Not every device opens what is closed.
    if (element.tagName === 'details') return [h('div', mapElements(element, map).children)];
    if (element.tagName === 'summary')
      return [h('p', { className: ['callout-title'] }, mapElements(element, map).children)];
    if (element.tagName === 'figure' && hasClass(element, 'chart'))
      return [titledOnce(mapElements(element, map))];
    if (element.tagName !== 'picture' && element.tagName !== 'img') return undefined;
    const file = shelf.choose(element, picture);
    const src = `pictures/${file.href.split('/').slice(2).join('-')}`;
    pictures.set(src, file);
    const { alt, ariaDescribedBy } = imageOf(element).properties;
    return [h('img', { src, alt, ariaDescribedBy })];
  };
  const { version, from, address } = provenanceOf(document);
  const article = readable(mapElements(document.article, map));
  const provenance = h('p', { className: ['provenance'] }, [
    `${version} ${from} `,
    h('a', { href: address, dir: 'ltr' }, address),
  ]);
  return { body: [h('main', { className: [document.metadata.kind] }, article), provenance], pictures };
}
