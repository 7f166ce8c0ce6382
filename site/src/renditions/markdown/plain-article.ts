import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import type { Translate } from '../../i18n/index.ts';
import { hasClass, isElement } from '../has-class.ts';
import { mapElements } from '../map-elements.ts';
import { imageOf } from '../pictures.ts';

/** What has no words of its own, or stands elsewhere in a text: drawings, marks of numbers, ways back, the contents. */
const isLeftOut = (element: Element): boolean =>
  element.tagName === 'svg' ||
  (['art', 'back', 'contents', 'legend'] as const).some((name) => hasClass(element, name)) ||
  (hasClass(element, 'number') && element.tagName === 'a');

const isLinkWithin = (element: Element): boolean =>
  element.tagName === 'a' &&
  !hasClass(element, 'note') &&
  String(element.properties['href'] ?? '#').startsWith('#');

/** Names and their facts become lines with the name in bold. */
function factLines(list: Element, t: Translate): Element {
  const lines = list.children.filter(isElement).map((row) => {
    const parts = row.children.filter(isElement);
    const name = parts.find(({ tagName }) => tagName === 'dt');
    const label = h('strong', t('text.label', { label: name === undefined ? '' : toString(name).trim() }));
    const facts = parts.filter(({ tagName }) => tagName === 'dd');
    const words = facts.flatMap(({ children }) => children);
    const first = words.find(isElement);
    const isBlock = first !== undefined && ['ul', 'ol', 'p', 'div'].includes(first.tagName);
    return isBlock ? h('li', [h('p', [label]), ...words]) : h('li', [label, ' ', ...words]);
  });
  return h('ul', lines);
}

/** A table's caption stands before it, for Markdown's tables have none. */
function captionedTable(table: Element): ElementContent[] {
  const rest = table.children.filter((child) => !(isElement(child) && child.tagName === 'caption'));
  const caption = table.children.filter(isElement).find(({ tagName }) => tagName === 'caption');
  const named = caption === undefined ? [] : [h('p', h('strong', caption.children))];
  return [...named, { ...table, children: rest }];
}

/** A picture leads to its file on the site: a text of its own stays small. */
function picture(element: Element, site: string): Element {
  const { src, alt } = imageOf(element).properties;
  return h('p', h('img', { src: new URL(String(src), site).href, alt: String(alt ?? '') }));
}

/** Brings an article into the few forms that Markdown has. */
export function plainArticle(article: Element, site: string, t: Translate): Element {
  const map = (element: Element): readonly ElementContent[] | undefined => {
    const within = (tagName: string) => [h(tagName, mapElements(element, map).children)];
    if (isLeftOut(element)) return [];
    // In a drawing's figure the title stands above, and above the table once more.
    if (hasClass(element, 'chart-title')) return [];
    // Headings have no anchors in a plain text: a link within it is its words.
    if (isLinkWithin(element)) return mapElements(element, map).children;
    if (element.tagName === 'picture') return [picture(element, site)];
    if (element.tagName === 'dl') return [factLines(mapElements(element, map), t)];
    if (element.tagName === 'table') return captionedTable(mapElements(element, map));
    if (element.tagName === 'figcaption') return within('p');
    if (element.tagName === 'small') return [{ type: 'text', value: ' ' }, ...within('span')];
    if (['callout', 'key-message', 'notice'].some((name) => hasClass(element, name)))
      return within('blockquote');
    if (hasClass(element, 'callout-title')) return [h('p', h('strong', mapElements(element, map).children))];
    return undefined;
  };
  return mapElements(article, map);
}
