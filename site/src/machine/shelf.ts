import { langs, type Lang } from '@kmh/content/vocabulary';
import { describe, type BytesOf, type Description } from '../description/index.ts';
import type { Item } from '../library/item.ts';
import type { Library } from '../library/library.ts';

/** All descriptions of the library, made once, for the writers of files for machines. */
export interface Shelf {
  readonly library: Library;
  /** The site's own address. */
  readonly site: string;
  readonly toAddress: (path: string) => string;
  /** Entries in their languages, newest first; of each, the original's language first. */
  readonly entries: readonly { readonly item: Item; readonly descriptions: readonly Description[] }[];
  /** Of an entry in a language. */
  readonly get: (item: Item, lang: Lang) => Description | undefined;
}

/** Describes the whole library. */
export function fillShelf(library: Library, site: string, bytesOf?: BytesOf): Shelf {
  const byItem = new Map<Item, ReadonlyMap<Lang, Description>>();
  for (const item of library.items) {
    const own = new Map<Lang, Description>();
    for (const lang of [item.originalLanguage, ...langs]) {
      if (own.has(lang)) continue;
      const description = describe(library, item, lang, site, bytesOf);
      if (description !== undefined) own.set(lang, description);
    }
    byItem.set(item, own);
  }
  return {
    library,
    site,
    toAddress: (path) => new URL(path, site).href,
    entries: [...byItem].map(([item, own]) => ({ item, descriptions: [...own.values()] })),
    get: (item, lang) => byItem.get(item)?.get(lang),
  };
}
