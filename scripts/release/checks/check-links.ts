import { readTokens } from '../scan-page.ts';
import { addressOf, type BuiltFile, type Inventory, type KnownFiles } from '../inventory.ts';

/** Where the search index will stand; it is sealed on its own, after the pages. */
const searchFolder = '/pagefind/';

/** Where a link leads: nowhere, out of the site, or to a place in it. */
type Destination = 'no address' | 'elsewhere' | { readonly address: string; readonly fragment: string };

export function resolveLink(link: string, base: string, origin: string): Destination {
  if (!URL.canParse(link, base)) return 'no address';
  const url = new URL(link, base);
  if (url.origin !== origin || url.pathname.startsWith(searchFolder)) return 'elsewhere';
  return { address: decodeURI(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** A place on the same page, or an address of this site that means what it says: nothing in it is encoded, and no part leads up or elsewhere. */
const plain = /^(\/(?:[\w-]+\/)*(?:[\w-]+(?:\.[\w-]+)*)?)?(?:#([\w-]*))?$/;

/** Where such a link leads, as {@link resolveLink} would find too, in a hundredth of the time. */
export function readPlain(link: string, own: string): Destination | undefined {
  const parts = plain.exec(link);
  if (parts === null) return undefined;
  const [, address = own, fragment = ''] = parts;
  return address.startsWith(searchFolder) ? 'elsewhere' : { address, fragment };
}

/** Resolves links of the page at an address, and remembers those that mean the same on every page: most of them stand on many. */
function createResolver(siteUrl: string): (link: string, own: string) => Destination {
  const origin = new URL(siteUrl).origin;
  const resolved = new Map<string, Destination>();
  return (link, own) => {
    if (!link.startsWith('/'))
      return readPlain(link, own) ?? resolveLink(link, new URL(encodeURI(own), siteUrl).href, origin);
    const known = resolved.get(link) ?? readPlain(link, own) ?? resolveLink(link, siteUrl, origin);
    resolved.set(link, known);
    return known;
  };
}

/**
 * The files whose links may lead nowhere: those that are new or changed; all, when anything is gone that links may have led to.
 *
 * @param before of a build in which every link led somewhere
 */
function doubtful(files: Inventory, before: KnownFiles): Inventory {
  const changed = new Map<string, BuiltFile>();
  let found = 0;
  for (const [path, file] of files) {
    const old = before.get(path);
    if (old !== undefined) found += 1;
    if (old === file) continue;
    changed.set(path, file);
    const ids = new Set(readTokens(file.page?.ids ?? ''));
    if (readTokens(old?.page?.ids ?? '').some((id) => !ids.has(id))) return files;
  }
  return found < before.size ? files : changed;
}

/** What stands at an address; pages have one alone, which ends with their folder. */
const fileAt = (files: Inventory, address: string): BuiltFile | undefined => {
  const path = `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
  return addressOf(path) === address ? files.get(path) : undefined;
};

/**
 * Links and pictures that lead nowhere inside the site, a sentence for each thing that is missing.
 *
 * @param before the files of the build before, where all its links led somewhere: then only what changed since is looked at
 */
export function checkLinks(files: Inventory, siteUrl: string, before?: KnownFiles): string[] {
  /* What is wrong, with the pages where it is: one missing page is one fault, however many lead to it. */
  const faults = new Map<string, string[]>();
  const add = (fault: string, path: string) => faults.set(fault, [...(faults.get(fault) ?? []), path]);
  const resolve = createResolver(siteUrl);
  const idsOf = new Map<string, ReadonlySet<string>>();

  for (const [path, { page }] of before === undefined ? files : doubtful(files, before)) {
    const own = addressOf(path);
    for (const link of readTokens(page?.links ?? '')) {
      const destination = resolve(link, own);
      if (destination === 'elsewhere') continue;
      if (destination === 'no address') {
        add(`“${link}” is no address`, path);
        continue;
      }
      const { address, fragment } = destination;
      const target = fileAt(files, address);
      if (target === undefined) {
        add(`leads to ${address}, which the site does not have`, path);
        continue;
      }
      if (fragment === '' || target.page === undefined) continue;
      const ids = idsOf.get(address) ?? new Set(readTokens(target.page.ids));
      idsOf.set(address, ids);
      if (!ids.has(fragment)) add(`leads to ${address}#${fragment}, but that page has no such place`, path);
    }
  }
  return [...faults].map(([fault, paths]) => {
    const others = paths.length > 1 ? `, and ${paths.length - 1} more` : '';
    return `${paths[0]}${others} — ${fault}.`;
  });
}
