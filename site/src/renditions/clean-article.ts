import type { Element, ElementContent } from 'hast';
import { hasClass, isElement } from './has-class.ts';

/** What serves the screen alone: lists of files of the page itself, marks to click, whatever would run. */
const screenClasses = ['take', 'held', 'save'] as const;
const screenTags: ReadonlySet<string> = new Set(['script', 'template', 'form', 'button']);

/** What holds the styles for what comes after a page's opening. */
const holdsStyles = ({ children }: Element): boolean =>
  children.some(
    (child) =>
      isElement(child) &&
      child.tagName === 'svg' &&
      child.children.some((part) => isElement(part) && part.tagName === 'style'),
  );

const isKept = (node: ElementContent): boolean =>
  node.type !== 'comment' &&
  !(
    node.type === 'element' &&
    (screenTags.has(node.tagName) || holdsStyles(node) || screenClasses.some((name) => hasClass(node, name)))
  );

/** Attributes for scripts and the search; the labels of stacked table cells are for styles. */
const isNoise = (name: string) => /^data[A-Z]/.test(name) && name !== 'dataLabel';

const fullAddress = (href: string, base: string): string =>
  href.startsWith('#') ? href : new URL(href, base).href;

/* On the page a heading is a link to itself, whose address can be copied; a file has none to give. */
const isAnchor = (node: ElementContent, { tagName, properties }: Element): boolean =>
  isElement(node) && /^h[2-6]$/.test(tagName) && node.properties['href'] === `#${String(properties['id'])}`;

/** A copy of an article with full addresses, and without what serves the screen alone. */
export function cleanArticle(element: Element, base: string): Element {
  const properties = Object.fromEntries(
    Object.entries(element.properties).filter(([name]) => !isNoise(name)),
  );
  if (typeof properties['href'] === 'string') properties['href'] = fullAddress(properties['href'], base);
  return {
    type: 'element',
    tagName: element.tagName,
    properties,
    children: element.children
      .filter(isKept)
      // Pages hold their pictures back in this; files show them.
      .flatMap((child) =>
        isElement(child) && (child.tagName === 'noscript' || isAnchor(child, element))
          ? child.children
          : [child],
      )
      .map((child) => (child.type === 'element' ? cleanArticle(child, base) : child)),
  };
}
