import type { Pages } from './views-of-lists.ts';

/**
 * Cuts a list into pages.
 *
 * @param hrefOf gives a page's address; pages count from 1
 * @returns at least one page, which is empty when the list is
 */
export function pagesOf<T>(
  values: readonly T[],
  size: number,
  hrefOf: (page: number) => string,
): (Pages & { href: string; values: T[] })[] {
  const count = Math.max(1, Math.ceil(values.length / size));
  const hrefs = Array.from({ length: count }, (_, index) => hrefOf(index + 1));
  return hrefs.map((href, index) => ({
    href,
    page: index + 1,
    pages: count,
    total: values.length,
    hrefs,
    values: values.slice(index * size, (index + 1) * size),
  }));
}
