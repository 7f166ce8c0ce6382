/**
 * The element in a part of the page whose HTML always has it.
 *
 * @throws TypeError when script and page do not belong together
 */
export function within<T extends Element>(parent: ParentNode, query: string, type: new () => T): T {
  const element = parent.querySelector(query);
  if (element instanceof type) return element;
  throw new TypeError(query);
}

/** A copy of one of the patterns that a page holds for its scripts. */
export function copyOf(page: Document, id: string): HTMLElement {
  const pattern = within(page, `#${id}`, HTMLTemplateElement);
  const [copy] = document.importNode(pattern.content, true).children;
  if (copy instanceof HTMLElement) return copy;
  throw new TypeError(id);
}

/** Things side by side, with dots between. */
export const dotted = (things: readonly (string | undefined | false)[]): string =>
  things.filter((thing) => thing !== undefined && thing !== false && thing !== '').join(' · ');
