/** What somebody typed as an address of this site. */
export interface TypedAddress {
  /** Where to look: the page itself, or the permanent address of a number. */
  readonly path: string;
  /** The permanent number in it, right or wrong. */
  readonly number?: string;
}

const numbered = /^\/(?:k|files|embed)\/([^/]+)/;

/** The files of lists, which lead back to the list: `…/feed.xml`, `…/recommendations.csv`. */
const fileOfList = /[^/]+\.(?:xml|json|csv|ics)$/;

/**
 * Understands a whole address, a path, or a number alone. What follows a question mark or a number sign does not count.
 *
 * @param origin of this site
 * @returns undefined for addresses of other sites, and for what is none
 */
export function parseAddress(typed: string, origin: string): TypedAddress | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (/^[\p{L}\d -]{5,9}$/u.test(text)) return toNumber(text);
  let url: URL;
  try {
    url = new URL(text, `${origin}/`);
  } catch {
    return undefined;
  }
  if (url.host !== new URL(origin).host || !/^https?:$/.test(url.protocol)) return undefined;
  const number = numbered.exec(url.pathname)?.[1];
  if (number !== undefined) return toNumber(decodeURIComponent(number));
  const path = url.pathname.replace(fileOfList, '').replace(/page\/\d+\/?$/, '');
  return { path: path.endsWith('/') ? path : `${path}/` };
}

const toNumber = (number: string): TypedAddress => ({
  path: `/k/${encodeURIComponent(number.replace(/[ -]/g, '').toLowerCase())}/`,
  number,
});
