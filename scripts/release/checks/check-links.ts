import { addressOf, type Inventory } from '../inventory.ts';

/** Where the search index will stand; it is sealed on its own, after the pages. */
const searchFolder = '/pagefind/';

/** Links and pictures that lead nowhere inside the site, a sentence each. */
export function checkLinks(files: Inventory, siteUrl: string): string[] {
  const origin = new URL(siteUrl).origin;
  const faults: string[] = [];
  const targets = new Map([...files].map(([path, file]) => [addressOf(path), file]));
  const idsOf = new Map<string, ReadonlySet<string>>();

  for (const [path, { page }] of files) {
    if (page === undefined) continue;
    const base = new URL(encodeURI(addressOf(path)), siteUrl);
    for (const link of page.links) {
      if (!URL.canParse(link, base.href)) {
        faults.push(`${path} — “${link}” is no address.`);
        continue;
      }
      const url = new URL(link, base);
      if (url.origin !== origin || url.pathname.startsWith(searchFolder)) continue;
      const address = decodeURI(url.pathname);
      const target = targets.get(address);
      if (target === undefined) {
        faults.push(`${path} — leads to ${address}, which the site does not have.`);
        continue;
      }
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (fragment === '' || target.page === undefined) continue;
      const ids = idsOf.get(address) ?? new Set(target.page.ids);
      idsOf.set(address, ids);
      if (!ids.has(fragment))
        faults.push(`${path} — leads to ${address}#${fragment}, but that page has no such place.`);
    }
  }
  return faults;
}
