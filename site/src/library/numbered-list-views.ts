import { isOverdue } from '@kmh/content/management';
import { langs, type Lang } from '@kmh/content/vocabulary';
import { numberedFacets, numberedPath, type NumberedFacet, type NumberedType } from '../numbered-places.ts';
import { routes } from '../routes.ts';
import { toCard } from './cards.ts';
import { collate } from './facets.ts';
import type { Item } from './item.ts';
import type { Library } from './library.ts';
import { numberedLabel, numberedSelections, type NumberedSelection } from './numbered-facets.ts';
import { toNumberedLinks } from './numbered-views.ts';
import { pagesOf } from './pages.ts';
import type { FilterOption, NumberedListItem, NumberedListView } from './views-of-lists.ts';
import type { Words } from './views.ts';

/** How many publications a page of recommendations or lessons holds. */
const groupsOnAPage = 12;

/** A list in one language, with all that stands in it. */
export interface NumberedShelf extends Pick<NumberedSelection, 'facet' | 'value'> {
  readonly locale: Lang;
  readonly type: NumberedType;
  /** Its first page. */
  readonly href: string;
  readonly label?: Words;
  readonly groups: readonly { readonly item: Item; readonly items: readonly NumberedListItem[] }[];
}

function toItems(item: Item, type: NumberedType, locale: Lang, today: string): NumberedListItem[] {
  return toNumberedLinks(item, type, locale).map((link) => {
    const facts =
      type === 'recommendations' ? item.recommendations.find(({ id }) => id === link.id) : undefined;
    if (facts === undefined) return link;
    const { horizon, dueDate, response, implementation } = facts;
    const due = dueDate === undefined ? {} : { dueDate };
    return {
      ...link,
      state: { horizon, ...due, response, implementation, overdue: isOverdue(facts, today) },
    };
  });
}

/**
 * Every list of recommendations, or of lessons, in every language: all of them even where there is none, narrower ones only where they
 * hold anything.
 *
 * @param today the day of the release, by which some are overdue
 */
export function numberedShelves(
  library: Library,
  type: NumberedType,
  today: string,
): readonly NumberedShelf[] {
  const own = known.get(library) ?? new Map<string, readonly NumberedShelf[]>();
  known.set(library, own);
  const key = `${type} ${today}`;
  const shelves = own.get(key) ?? makeShelves(library, type, today);
  own.set(key, shelves);
  return shelves;
}

/* Pages, feeds, tables and sitemaps ask for the same. */
const known = new WeakMap<Library, Map<string, readonly NumberedShelf[]>>();

function makeShelves(library: Library, type: NumberedType, today: string): NumberedShelf[] {
  const selections = numberedSelections(library, type, today);
  return langs.flatMap((locale) => {
    const itemsOf = new Map(library.items.map((item) => [item, toItems(item, type, locale, today)]));
    return selections.flatMap(({ facet, value, ids }): NumberedShelf[] => {
      const groups = [...ids]
        .map(([item, own]) => ({ item, items: itemsOf.get(item)?.filter(({ id }) => own.has(id)) ?? [] }))
        .filter(({ items }) => items.length > 0);
      if (facet === undefined || value === undefined)
        return [{ locale, type, href: routes.numbered(locale, type), groups }];
      const label = numberedLabel(library, facet, value, locale);
      if (groups.length === 0 || label === undefined) return [];
      const { text, lang, dir } = label;
      const href = routes.numbered(locale, type, { facet, value });
      return [{ locale, type, facet, value, href, label: { text, lang, dir }, groups }];
    });
  });
}

const countOf = ({ groups }: Pick<NumberedShelf, 'groups'>): number =>
  groups.reduce((count, { items }) => count + items.length, 0);

const toOption = ({ label, value, href, groups }: NumberedShelf): FilterOption[] =>
  label === undefined || value === undefined ? [] : [{ ...label, value, href, count: countOf({ groups }) }];

/** Links to the narrower lists of a language, with what each holds. What is overdue stands first among the times. */
function filtersOf(shelves: readonly NumberedShelf[], locale: Lang): NumberedListView['filters'] {
  const optionsOf = (facet: NumberedFacet): FilterOption[] =>
    shelves
      .filter((shelf) => shelf.locale === locale && shelf.facet === facet)
      .flatMap(toOption)
      .sort((a, b) => collate(locale, a.text, b.text));
  return numberedFacets
    .filter((facet) => facet !== 'overdue')
    .map((facet) => ({
      facet,
      options: [...(facet === 'horizon' ? optionsOf('overdue') : []), ...optionsOf(facet)],
    }))
    .filter(({ options }) => options.length > 0);
}

/** The pages of all these lists; each list names the languages in which there is such a one. */
export function numberedListViews(library: Library, type: NumberedType, today: string): NumberedListView[] {
  const shelves = numberedShelves(library, type, today);
  const byPlace = Map.groupBy(shelves, ({ facet, value }) => `${facet} ${value}`);
  return shelves.flatMap(({ locale, facet, value, label, groups }) => {
    const place = facet === undefined || value === undefined ? {} : { facet, value };
    const languages = (byPlace.get(`${facet} ${value}`) ?? [])
      .filter((shelf) => shelf.groups.length > 0)
      .map((shelf) => ({ lang: shelf.locale, href: shelf.href }));
    return pagesOf(groups, groupsOnAPage, (page) => routes.numbered(locale, type, { ...place, page })).map(
      ({ values, ...pages }) => ({
        ...pages,
        type,
        locale,
        path: numberedPath({ ...place, page: pages.page }),
        ...(facet === undefined ? {} : { facet }),
        ...(label === undefined ? {} : { label }),
        groups: values.map(({ item, items }) => ({ publication: toCard(library, item, locale), items })),
        filters: facet === undefined && pages.page === 1 ? filtersOf(shelves, locale) : [],
        languages,
      }),
    );
  });
}
