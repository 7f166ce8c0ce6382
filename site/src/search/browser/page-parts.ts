import { home, printState, type SearchState } from './search-state.ts';

/**
 * The first element of this kind in a part of the page, whose own HTML always has it.
 *
 * @throws TypeError when script and page do not belong together
 */
export function within(parent: ParentNode, query: string): HTMLElement {
  const element = parent.querySelector(query);
  if (element instanceof HTMLElement) return element;
  throw new TypeError(query);
}

/** A part of the search page by its name. */
export const part = (name: string): HTMLElement => within(document, `#search-${name}`);

/** Shows a part, or takes it away. */
export const show = (element: HTMLElement, isShown: boolean): void => {
  element.hidden = !isShown;
};

/** An element with text in it, in the language that it is in. */
export function textElement(name: string, text: string, lang = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (lang) element.lang = lang;
  return element;
}

/** A link to a search. */
export function linkTo(state: SearchState, text: string, lang?: string): HTMLElement {
  const link = document.createElement('a');
  link.setAttribute('href', printState(state));
  // A name in another script keeps its numbers beside it where they are.
  link.append(textElement('bdi', text, lang));
  return link;
}

/** The things that there are side by side, with dots between. */
export const dotted = (things: readonly (string | Node | false | undefined)[]): (string | Node)[] =>
  things.flatMap((thing) => (thing ? [' · ', thing] : [])).slice(1);

const texts = part('results').dataset;
/** A text of the interface, which the page carries as `data-` attribute. */
export const phrase = (name: string): string => texts[name] ?? '';

const plurals = new Intl.PluralRules(home);
const { format } = new Intl.NumberFormat(phrase('format'));
export { format as formatNumber };

/** "12 results", in the plural form of the language. */
export const countText = (count: number): string =>
  (texts[plurals.select(count)] ?? phrase('other')).replace('{count}', format(count));
