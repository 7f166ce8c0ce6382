import { folderOf, type PageKind } from '@kmh/content/schema';
import { langs, type Lang, type RelationType } from '@kmh/content/vocabulary';
import type { Authority } from './authority.ts';
import { inverseOf } from './relations.ts';
import type { EntryRef, Item } from './item.ts';

/** One entry pointing to another, seen from the one that is pointed to. */
export interface Pointer {
  readonly relation: RelationType;
  readonly from: Item;
}

/** The whole record as the pages ask for it. */
export interface Library {
  /** Entries with pages, newest first. */
  readonly items: readonly Item[];
  readonly itemByRef: ReadonlyMap<string, Item>;
  readonly itemByPermalink: ReadonlyMap<string, Item>;
  readonly authorities: ReadonlyMap<string, Authority>;
  /** Who points to an entry. */
  readonly pointers: ReadonlyMap<string, readonly Pointer[]>;
  /** A series' issues, by number, then date. */
  readonly issues: ReadonlyMap<string, readonly Item[]>;
  /** What came out of a project, newest first. */
  readonly outputs: ReadonlyMap<string, readonly Item[]>;
}

/** The name under which other entries refer to this one. */
export const refOf = (entry: { kind: Item['kind'] | Authority['kind']; slug: string }): EntryRef =>
  `${folderOf[entry.kind]}/${entry.slug}`;

const langsByItem = new WeakMap<Item, readonly Lang[]>();

/** The languages in which an item can be read, in the order of the site. */
export function langsOf(item: Item): readonly Lang[] {
  const known = langsByItem.get(item);
  if (known !== undefined) return known;
  const found = langs.filter((lang) => item.texts[lang] !== undefined);
  langsByItem.set(item, found);
  return found;
}

/* Entries without a date come last; entries of one day stand in the order of their names. */
const newestFirst = (a: Item, b: Item) => {
  const [left, right] = [a.date ?? '', b.date ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
};

const byIssue = (a: Item, b: Item) =>
  (a.issueNumber ?? Infinity) - (b.issueNumber ?? Infinity) || newestFirst(b, a);

/** Puts values into lists by key, in their order. */
export function groupBy<T>(values: Iterable<T>, keysOf: (value: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}

/** Makes the indexes that the views need. The order of the arguments does not matter. */
export function createLibrary(unsorted: Iterable<Item>, authorities: Iterable<Authority>): Library {
  const items = [...unsorted].sort(newestFirst);
  const pointers = new Map<string, Pointer[]>();
  for (const from of items.toReversed()) {
    for (const { relation, target } of from.relations) {
      const pointer = { relation: inverseOf[relation], from };
      const known = pointers.get(target);
      if (known === undefined) pointers.set(target, [pointer]);
      else known.unshift(pointer);
    }
  }
  const issues = groupBy(items, ({ series }) => (series === undefined ? [] : [series]));
  for (const issue of issues.values()) issue.sort(byIssue);
  return {
    items,
    itemByRef: new Map(items.map((item) => [refOf(item), item])),
    itemByPermalink: new Map(items.map((item) => [item.permalinkId, item])),
    authorities: new Map([...authorities].map((authority) => [refOf(authority), authority])),
    pointers,
    issues,
    outputs: groupBy(items, ({ kind, project }) =>
      project === undefined || kind === 'project' ? [] : [project],
    ),
  };
}

/** Items of one kind, newest first. */
export const itemsOfKind = (library: Library, kind: PageKind): Item[] =>
  library.items.filter((item) => item.kind === kind);
