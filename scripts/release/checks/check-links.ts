import { addressOf, type Inventory } from '../inventory.ts';

/** Where the search index will stand; it is sealed on its own, after the pages. */
const searchFolder = '/pagefind/';

/** Where a link leads: nowhere, out of the site, or to a place in it. */
type Destination = 'no address' | 'elsewhere' | { readonly address: string; readonly fragment: string };

function resolveLink(link: string, base: string, origin: string): Destination {
  if (!URL.canParse(link, base)) return 'no address';
  const url = new URL(link, base);
  if (url.origin !== origin || url.pathname.startsWith(searchFolder)) return 'elsewhere';
  return { address: decodeURI(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** Links and pictures that lead nowhere inside the site, a sentence for each thing that is missing. */
export function checkLinks(files: Inventory, siteUrl: string): string[] {
  const origin = new URL(siteUrl).origin;
  /* What is wrong, with the pages where it is: one missing page is one fault, however many lead to it. */
  const faults = new Map<string, string[]>();
  const add = (fault: string, path: string) => faults.set(fault, [...(faults.get(fault) ?? []), path]);
  const targets = new Map([...files].map(([path, file]) => [addressOf(path), file]));
  const idsOf = new Map<string, ReadonlySet<string>>();
  /* Most links begin with a slash, lead to the same place from every page, and stand on many. */
  const resolved = new Map<string, Destination>();
  const resolve = (link: string, base: string): Destination => {
    if (!link.startsWith('/')) return resolveLink(link, base, origin);
    const known = resolved.get(link) ?? resolveLink(link, siteUrl, origin);
    resolved.set(link, known);
    return known;
  };

  for (const [path, { page }] of files) {
    if (page === undefined) continue;
    const base = new URL(encodeURI(addressOf(path)), siteUrl).href;
    for (const link of page.links) {
      const destination = resolve(link, base);
      if (destination === 'elsewhere') continue;
      if (destination === 'no address') {
        add(`“${link}” is no address`, path);
        continue;
      }
      const { address, fragment } = destination;
      const target = targets.get(address);
      if (target === undefined) {
        add(`leads to ${address}, which the site does not have`, path);
        continue;
      }
      if (fragment === '' || target.page === undefined) continue;
      const ids = idsOf.get(address) ?? new Set(target.page.ids);
      idsOf.set(address, ids);
      if (!ids.has(fragment)) add(`leads to ${address}#${fragment}, but that page has no such place`, path);
    }
  }
  return [...faults].map(([fault, paths]) => {
    const others = paths.length > 1 ? `, and ${paths.length - 1} more` : '';
    return `${paths[0]}${others} — ${fault}.`;
  });
}
