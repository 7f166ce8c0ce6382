import { langs, type Lang } from '@kmh/content/vocabulary';
import { absoluteAddress } from '../absolute-address.ts';
import { describe, type BytesOf, type Description } from '../description/index.ts';
import type { Item } from '../library/item.ts';
import type { Library } from '../library/library.ts';
import { keyOf } from './file-group.ts';

/** An entry in its languages, the original's first. */
export interface ShelfEntry {
  readonly item: Item;
  readonly descriptions: readonly Description[];
  /** Of all that the descriptions say. */
  readonly key: string;
}

/** All descriptions of the library, made once, for the writers of files for partners and machines. */
export interface Shelf {
  readonly library: Library;
  /** The site's own address. */
  readonly site: string;
  readonly toAddress: (path: string) => string;
  /** Newest first. */
  readonly entries: readonly ShelfEntry[];
  /** Of an entry in a language. */
  readonly get: (item: Item, lang: Lang) => Description | undefined;
  /** The key of files that show these entries. */
  readonly keyOf: (items: readonly Item[]) => string;
  /** The key of files that show the whole library. */
  readonly key: string;
}

/** Describes the whole library. */
export function fillShelf(library: Library, site: string, bytesOf?: BytesOf): Shelf {
  const byItem = new Map<Item, { readonly own: ReadonlyMap<Lang, Description>; readonly key: string }>();
  for (const item of library.items) {
    const own = new Map<Lang, Description>();
    for (const lang of [item.originalLanguage, ...langs]) {
      if (own.has(lang)) continue;
      const description = describe(library, item, lang, site, bytesOf);
      if (description !== undefined) own.set(lang, description);
    }
    byItem.set(item, { own, key: keyOf(...own.values()) });
  }
  const entries = [...byItem].map(([item, { own, key }]) => ({ item, descriptions: [...own.values()], key }));
  return {
    library,
    site,
    toAddress: (path) => absoluteAddress(path, site),
    entries,
    get: (item, lang) => byItem.get(item)?.own.get(lang),
    keyOf: (items) => keyOf(items.map((item) => byItem.get(item)?.key)),
    key: keyOf(
      entries.map(({ key }) => key),
      [...library.authorities.values()],
    ),
  };
}
