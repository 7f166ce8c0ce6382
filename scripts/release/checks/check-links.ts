import { addressOf, type Inventory } from '../inventory.ts';

/** Where the search index will stand; it is sealed on its own, after the pages. */
const searchFolder = '/pagefind/';

/** Links and pictures that lead nowhere inside the site, a sentence for each thing that is missing. */
export function checkLinks(files: Inventory, siteUrl: string): string[] {
  const origin = new URL(siteUrl).origin;
  /* What is wrong, with the pages where it is: one missing page is one fault, however many lead to it. */
  const faults = new Map<string, string[]>();
  const add = (fault: string, path: string) => faults.set(fault, [...(faults.get(fault) ?? []), path]);
  const targets = new Map([...files].map(([path, file]) => [addressOf(path), file]));
  const idsOf = new Map<string, ReadonlySet<string>>();

  for (const [path, { page }] of files) {
    if (page === undefined) continue;
    const base = new URL(encodeURI(addressOf(path)), siteUrl);
    for (const link of page.links) {
      if (!URL.canParse(link, base.href)) {
        add(`“${link}” is no address`, path);
        continue;
      }
      const url = new URL(link, base);
      if (url.origin !== origin || url.pathname.startsWith(searchFolder)) continue;
      const address = decodeURI(url.pathname);
      const target = targets.get(address);
      if (target === undefined) {
        add(`leads to ${address}, which the site does not have`, path);
        continue;
      }
      const fragment = decodeURIComponent(url.hash.slice(1));
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
