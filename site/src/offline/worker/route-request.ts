/** How the worker answers a request: as a page, from the saved files first, or not at all. */
export type Way = 'page' | 'picture' | 'script' | 'none';

/** What of a request decides. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** Only the site's own addresses, only reading. What is not named here goes its way as if there were no worker. */
export function wayOf({ method, mode, url }: Asked, origin: string): Way {
  const { origin: asked, pathname } = new URL(url);
  if (method !== 'GET' || asked !== origin) return 'none';
  // A picture can also be opened by itself.
  if (pathname.startsWith('/media/')) return 'picture';
  if (mode === 'navigate') return 'page';
  return pathname.startsWith('/_astro/') ? 'script' : 'none';
}
