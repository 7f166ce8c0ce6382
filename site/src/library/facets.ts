import { isPublicationKind, pageKinds, type PageKind } from '@kmh/content/schema';
import {
  countries,
  countryName,
  dirOf,
  kinds,
  langs,
  nativeNames,
  regions,
  type Lang,
} from '@kmh/content/vocabulary';
import { facets, routes, type Facet, type ListPlace } from '../routes.ts';
import type { Item } from './item.ts';
import { groupBy, langsOf, type Library } from './library.ts';
import { nameOf, words } from './names.ts';
import type { FilterGroup, FilterOption } from './views-of-lists.ts';
import type { Name } from './views.ts';

/** The values of an item by which it is found. */
export const valuesOf: Readonly<Record<Facet, (item: Item) => readonly string[]>> = {
  kind: (item) => [item.kind],
  series: (item) => (item.series === undefined ? [] : [item.series]),
  topic: (item) => item.topics,
  country: (item) => item.countries,
  region: (item) => item.regions,
  project: (item) => (item.project === undefined ? [] : [item.project]),
  language: (item) => langsOf(item),
};

/** Whether a value is a code of a closed list. */
export const isOneOf = <T extends string>(list: readonly T[], value: string): value is T => {
  const all: readonly string[] = list;
  return all.includes(value);
};

const labelOf: Readonly<Record<Facet, (library: Library, value: string, locale: Lang) => Name | undefined>> =
  {
    kind: (_library, value, locale) =>
      isOneOf(pageKinds, value) ? words(kinds.label(value, locale), locale) : undefined,
    series: (library, value, locale) => nameOf(library, `series/${value}`, locale),
    topic: (library, value, locale) => nameOf(library, `topics/${value}`, locale),
    country: (_library, value, locale) =>
      isOneOf(countries, value) ? words(countryName(value, locale), locale) : undefined,
    region: (_library, value, locale) =>
      isOneOf(regions.codes, value) ? words(regions.label(value, locale), locale) : undefined,
    project: (library, value, locale) => nameOf(library, `projects/${value}`, locale),
    language: (_library, value) =>
      isOneOf(langs, value) ? { text: nativeNames[value], lang: value, dir: dirOf(value) } : undefined,
  };

/** What a facet's value is called on a page of this language. */
export const facetLabel = (library: Library, facet: Facet, value: string, locale: Lang): Name | undefined =>
  labelOf[facet](library, value, locale);

/** What the library proper holds: publications and the series and projects around them, not news and events. */
export const isInLibrary = (item: Item): boolean =>
  isPublicationKind(item.kind) || item.kind === 'series' || item.kind === 'project';

/** Items by the values of a facet, in the facet's own order. */
export const itemsByValue = (items: readonly Item[], facet: Facet): Map<string, Item[]> =>
  groupBy(items, valuesOf[facet]);

/** How many items have each value of a facet, in the facet's own order. */
function countByValue(items: readonly Item[], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const value of valuesOf[facet](item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const narrow = (place: ListPlace, facet: Facet, value: string): ListPlace => {
  if (facet === 'kind') return isOneOf(pageKinds, value) ? narrowToKind(place, value) : place;
  const kind = place.facet === 'kind' ? place.value : place.kind;
  return { facet, value, ...(kind !== undefined && isOneOf(pageKinds, kind) ? { kind } : {}) };
};

const narrowToKind = (place: ListPlace, kind: PageKind): ListPlace =>
  place.facet === undefined || place.facet === 'kind'
    ? { facet: 'kind', value: kind }
    : { ...place, kind, page: 1 };

const collators = new Map<Lang, Intl.Collator>();
/** Compares names as a language sorts them. */
export const collate = (locale: Lang, a: string, b: string): number => {
  const collator = collators.get(locale) ?? new Intl.Collator(locale);
  collators.set(locale, collator);
  return collator.compare(a, b);
};

/** Whether a list can be narrowed by a facet. */
const canNarrow = (place: ListPlace, facet: Facet): boolean =>
  facet === 'kind'
    ? place.facet !== 'kind' && place.kind === undefined
    : place.facet === undefined || place.facet === 'kind';

/**
 * Links that lead from a list to narrower ones, with the number of entries behind each. A kind and one other facet can
 * be combined, so a list that has one of them offers the other, and a list that has both offers nothing.
 *
 * @param items what the list shows, in the page's language
 */
export function filterGroups(
  library: Library,
  items: readonly Item[],
  place: ListPlace,
  locale: Lang,
): FilterGroup[] {
  return facets.flatMap((facet) => {
    if (!canNarrow(place, facet)) return [];
    const options: FilterOption[] = [...countByValue(items, facet)].flatMap(([value, count]) => {
      const label = facetLabel(library, facet, value, locale);
      if (label === undefined) return [];
      const { text, lang, dir } = label;
      const href = routes.list(locale, narrow(place, facet, value));
      return { text, lang, dir, value, href, count };
    });
    if (options.length === 0) return [];
    const order =
      facet === 'kind' ? byKind : (a: FilterOption, b: FilterOption) => collate(locale, a.text, b.text);
    return { facet, options: options.sort(order) };
  });
}

const byKind = (a: FilterOption, b: FilterOption) =>
  pageKinds.findIndex((kind) => kind === a.value) - pageKinds.findIndex((kind) => kind === b.value);
