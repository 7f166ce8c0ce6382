/** Longer addresses are no links that anybody made by hand, and too long for an index. */
export const LONGEST_ADDRESS = 2000;

/**
 * The address that is tried for a link, the same for every way of writing it; a place within a page makes no difference.
 *
 * @returns undefined for what leads nowhere on the web
 */
export function toAddress(link: string | undefined): string | undefined {
  const url = URL.parse(link?.trim() ?? '');
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  url.hash = '';
  return url.href.length > LONGEST_ADDRESS ? undefined : url.href;
}
