/**
 * A part of the search page, which its own HTML always has.
 *
 * @throws TypeError when script and page do not belong together
 */
export function part<E extends HTMLElement>(id: string, type: abstract new () => E): E {
  const element = document.getElementById(`search-${id}`);
  if (!(element instanceof type)) throw new TypeError(id);
  return element;
}

/** Likewise, within a part. */
export function within<E extends HTMLElement>(
  parent: ParentNode,
  query: string,
  type: abstract new () => E,
): E {
  const element = parent.querySelector(query);
  if (!(element instanceof type)) throw new TypeError(query);
  return element;
}

export const root = part('results', HTMLElement);
/** The page's own language. */
export const home = document.documentElement.lang;

/** A text of the interface, which the page carries as `data-` attribute. */
export const phrase = (name: string): string => root.dataset[name] ?? '';

const plurals = new Intl.PluralRules(home);
const numbers = new Intl.NumberFormat(phrase('format'));
export const formatNumber = (value: number): string => numbers.format(value);

/** "12 results", in the plural form of the language. */
export const countText = (count: number): string =>
  (root.dataset[plurals.select(count)] ?? phrase('other')).replace('{count}', formatNumber(count));

/** A day, month or year. */
export const formatDate = (date: string): string =>
  new Intl.DateTimeFormat(phrase('format'), {
    year: 'numeric',
    ...(date.length > 4 && { month: 'long' }),
    ...(date.length > 7 && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date));

/** A link to a search. */
export function linkTo(query: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = query;
  link.textContent = text;
  return link;
}
