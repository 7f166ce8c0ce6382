import { isPublicationKind, type PageKind } from '@kmh/content/schema';
import { dimensions, langs, levels, type Dimension, type Lang, type Level } from '@kmh/content/vocabulary';
import { routes } from '../routes.ts';
import { collate, facetLabel, itemsByValue } from './facets.ts';
import type { Item } from './item.ts';
import type { Library } from './library.ts';
import { textsFor, words } from './names.ts';
import type { Name, Words } from './views.ts';

/** What the rows of the map are. */
export const gapFacets = ['topic', 'country'] as const;
export type GapFacet = (typeof gapFacets)[number];

/** How many publications stand at a level and in a dimension. */
export interface GapCount {
  readonly level: Level;
  readonly dimension: Dimension;
  readonly count: number;
}

/** A topic or a country, with its nine counts, level by level. */
export interface GapRow extends Words {
  /** Its own map, with what there is; missing where nothing says where it stands. */
  readonly href?: string;
  readonly counts: readonly GapCount[];
}

/** The map of the whole library: which topics and countries are written about at which level and in which dimension. */
export interface GapMapView {
  readonly locale: Lang;
  readonly facets: readonly { readonly facet: GapFacet; readonly rows: readonly GapRow[] }[];
  /** Publications that name no level, or no dimension, and so stand nowhere on the map. */
  readonly unplaced: number;
}

/** A publication on the map. */
export interface GapEntry extends Name {
  readonly kind: PageKind;
}

/** The map of one topic or country, with the publications themselves. */
export interface GapPlaceView {
  readonly locale: Lang;
  readonly facet: GapFacet;
  readonly value: string;
  readonly label: Words;
  readonly href: string;
  /** Everything about it, in the library. */
  readonly list: string;
  /** Only where there is anything; newest first, the first of them where they are many. */
  readonly cells: readonly (GapCount & { readonly entries: readonly GapEntry[] })[];
  readonly counts: readonly GapCount[];
}

/** How many publications a cell names before it leads to the library. */
const mostNamed = 30;

/** What is known and still holds. */
const isMapped = ({ kind, lifecycle }: Item): boolean =>
  isPublicationKind(kind) && lifecycle !== 'withdrawn' && lifecycle !== 'superseded';

const isPlaced = (item: Item): boolean => item.levels.length > 0 && item.dimensions.length > 0;

const cells = levels.codes.flatMap((level) => dimensions.codes.map((dimension) => ({ level, dimension })));

const itemsAt = (items: readonly Item[], { level, dimension }: Omit<GapCount, 'count'>): Item[] =>
  items.filter((item) => item.levels.includes(level) && item.dimensions.includes(dimension));

const countsOf = (items: readonly Item[]): GapCount[] =>
  cells.map((cell) => ({ ...cell, count: itemsAt(items, cell).length }));

/** The map, in every language: counts are of the whole library, whatever language its texts are in. */
export function gapMapViews(library: Library): GapMapView[] {
  const mapped = library.items.filter(isMapped);
  const unplaced = mapped.filter((item) => !isPlaced(item)).length;
  const byFacet = gapFacets.map((facet) => ({
    facet,
    values: [...itemsByValue(mapped, facet)].map(([value, items]) => ({
      value,
      counts: countsOf(items),
      isEmpty: !items.some(isPlaced),
    })),
  }));
  return langs.map((locale) => ({
    locale,
    facets: byFacet.map(({ facet, values }) => ({
      facet,
      rows: values
        .flatMap(({ value, counts, isEmpty }): GapRow[] => {
          const label = facetLabel(library, facet, value, locale);
          if (label === undefined) return [];
          const { text, lang, dir } = label;
          const href = isEmpty ? {} : { href: routes.gapMap(locale, facet, value) };
          return [{ text, lang, dir, ...href, counts }];
        })
        .sort((a, b) => collate(locale, a.text, b.text)),
    })),
    unplaced,
  }));
}

function toEntry(item: Item, locale: Lang): GapEntry {
  const { lang, texts } = textsFor(item, locale);
  return { ...words(texts.title, lang), href: routes.page(lang, item.kind, item.slug), kind: item.kind };
}

/** The maps of topics and countries of which a publication says where it stands, in every language. */
export function gapPlaceViews(library: Library): GapPlaceView[] {
  const mapped = library.items.filter((item) => isMapped(item) && isPlaced(item));
  return gapFacets.flatMap((facet) =>
    [...itemsByValue(mapped, facet)].flatMap(([value, items]) => {
      const counts = countsOf(items);
      const filled = counts.filter(({ count }) => count > 0);
      return langs.flatMap((locale): GapPlaceView[] => {
        const label = facetLabel(library, facet, value, locale);
        if (label === undefined) return [];
        const { text, lang, dir } = label;
        return [
          {
            locale,
            facet,
            value,
            label: { text, lang, dir },
            href: routes.gapMap(locale, facet, value),
            list: routes.list(locale, { facet, value }),
            counts,
            cells: filled.map((cell) => ({
              ...cell,
              entries: itemsAt(items, cell)
                .slice(0, mostNamed)
                .map((item) => toEntry(item, locale)),
            })),
          },
        ];
      });
    }),
  );
}
