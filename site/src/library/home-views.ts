import { isPublicationKind } from '@kmh/content/schema';
import { langs, type Lang } from '@kmh/content/vocabulary';
import { toCard } from './cards.ts';
import { countCarried } from './carried.ts';
import { filterGroups, isInLibrary } from './facets.ts';
import type { Item } from './item.ts';
import type { Library } from './library.ts';
import type { HomeView } from './views-of-lists.ts';

/** The newest items; those that can be read in the page's language come before the others. */
function newest(items: readonly Item[], locale: Lang, count: number): Item[] {
  const here = items.filter((item) => item.texts[locale] !== undefined);
  const elsewhere = items.filter((item) => item.texts[locale] === undefined);
  return [...here, ...elsewhere].slice(0, count);
}

/* The pages for search show the same numbers. */
const known = new WeakMap<Library, readonly HomeView[]>();

/** The first pages, one for each language of the site. */
export function homeViews(library: Library): readonly HomeView[] {
  const views = known.get(library) ?? makeViews(library);
  known.set(library, views);
  return views;
}

const makeViews = (library: Library): HomeView[] =>
  langs.map((locale) => {
    const shelf = library.items.filter(isInLibrary);
    const cards = (items: readonly Item[], count: number) =>
      newest(items, locale, count).map((item) => toCard(library, item, locale));
    const ofKind = (kind: Item['kind']) => library.items.filter((item) => item.kind === kind);
    const publications = library.items.filter((item) => isPublicationKind(item.kind));
    return {
      locale,
      total: publications.length,
      carried: countCarried(library, locale),
      newest: cards(publications, 6),
      news: cards(ofKind('news'), 3),
      events: cards(ofKind('event'), 3),
      series: cards(ofKind('series'), 6),
      filters: filterGroups(
        library,
        shelf.filter((item) => item.texts[locale] !== undefined),
        {},
        locale,
      ),
    };
  });
