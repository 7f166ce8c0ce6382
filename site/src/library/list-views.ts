import { pageKinds, type PageKind } from '@kmh/content/schema';
import { dirOf, langs, nativeNames, type Lang } from '@kmh/content/vocabulary';
import { facets, listPath, routes, type ListPlace } from '../routes.ts';
import { toCard } from './cards.ts';
import { countCarried } from './carried.ts';
import { facetLabel, filterGroups, isInLibrary, itemsByValue } from './facets.ts';
import type { Item } from './item.ts';
import { langsOf, type Library } from './library.ts';
import { langFor } from './names.ts';
import { pagesOf } from './pages.ts';
import { topicView } from './topic-view.ts';
import type { Elsewhere, ListView } from './views-of-lists.ts';

/** How many entries a page of a list holds. */
const cardsOnAPage = 30;
/** How many entries in another language a list shows before it links to the list in that language. */
const cardsElsewhere = 6;

interface Selection {
  readonly place: ListPlace;
  /** In every language, newest first. */
  readonly items: readonly Item[];
}

const ofKind = (items: readonly Item[], kind: PageKind) => items.filter((item) => item.kind === kind);

/** Every list there is: the whole library, each value of each facet, and each of those narrowed to a kind. */
function selectionsOf(library: Library): Selection[] {
  const shelf = library.items.filter(isInLibrary);
  const narrowed = ({ place, items }: Selection): Selection[] =>
    pageKinds
      .map((kind) => ({ place: { ...place, kind }, items: ofKind(items, kind) }))
      .filter((selection) => selection.items.length > 0);
  return [
    { place: {}, items: shelf },
    ...pageKinds.map((kind): Selection => ({
      place: { facet: 'kind', value: kind },
      items: ofKind(library.items, kind),
    })),
    ...facets
      .filter((facet) => facet !== 'kind')
      .flatMap((facet) =>
        [...itemsByValue(shelf, facet)]
          .map(([value, items]): Selection => ({ place: { facet, value }, items }))
          .flatMap((selection) => [selection, ...narrowed(selection)]),
      ),
  ];
}

function elsewhereOf(library: Library, { place, items }: Selection, locale: Lang): Elsewhere[] {
  const byLang = Map.groupBy(
    items.filter((item) => item.texts[locale] === undefined),
    (item) => langFor(langsOf(item), locale, item.originalLanguage),
  );
  return langs.flatMap((lang) => {
    const others = byLang.get(lang);
    if (others === undefined) return [];
    return {
      lang,
      name: nativeNames[lang],
      dir: dirOf(lang),
      count: others.length,
      href: routes.list(lang, place),
      cards: others.slice(0, cardsElsewhere).map((item) => toCard(library, item, locale)),
    };
  });
}

function viewsOf(library: Library, selection: Selection, locale: Lang): ListView[] {
  const { place, items } = selection;
  const here = items.filter((item) => item.texts[locale] !== undefined);
  const { facet, value, kind } = place;
  const label =
    facet === undefined || value === undefined ? undefined : facetLabel(library, facet, value, locale);
  const languages = langs
    .filter((lang) => items.some((item) => item.texts[lang] !== undefined))
    .map((lang) => ({ lang, href: routes.list(lang, place) }));
  return pagesOf(here, cardsOnAPage, (page) => routes.list(locale, { ...place, page })).map(
    ({ values, ...pages }) => ({
      ...pages,
      locale,
      path: listPath({ ...place, page: pages.page }),
      ...(facet === undefined ? {} : { facet }),
      ...(value === undefined ? {} : { value }),
      ...(label === undefined ? {} : { label }),
      ...(facet === 'topic' && value !== undefined && pages.page === 1
        ? { topic: topicView(library, value, locale) }
        : {}),
      ...(kind === undefined ? {} : { kind }),
      cards: values.map((item) => toCard(library, item, locale)),
      elsewhere: pages.page === 1 ? elsewhereOf(library, selection, locale) : [],
      // News and events stand outside the library, whose lists the filters lead to.
      filters: pages.page === 1 && items.every(isInLibrary) ? filterGroups(library, here, place, locale) : [],
      ...(facet === undefined && kind === undefined && pages.page === 1
        ? { carried: countCarried(library, locale) }
        : {}),
      languages,
    }),
  );
}

/**
 * All pages of all browse lists. A list shows what can be read in its language and names, on its first page, what is
 * written in others; filters stand on first pages only, which keeps the others light.
 */
export const listViews = (library: Library): ListView[] =>
  selectionsOf(library).flatMap((selection) =>
    langs
      // Every value of a facet has a list in every language, for cards link to it; narrower ones only where they hold anything.
      .filter(
        (locale) =>
          selection.place.kind === undefined || selection.items.some((item) => locale in item.texts),
      )
      .flatMap((locale) => viewsOf(library, selection, locale)),
  );
