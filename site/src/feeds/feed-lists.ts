import { pageKinds } from '@kmh/content/schema';
import { langs, type Lang } from '@kmh/content/vocabulary';
import { kindNames } from '../components/list/kind-names.ts';
import { labelled, translateTo } from '../i18n/index.ts';
import { facetLabel, isInLibrary, itemsByValue } from '../library/facets.ts';
import type { Item } from '../library/item.ts';
import type { Library } from '../library/library.ts';
import { words } from '../library/names.ts';
import { numberedShelves } from '../library/numbered-list-views.ts';
import type { Words } from '../library/views.ts';
import { releaseDate } from '../release-date.ts';
import { routes, type Facet } from '../routes.ts';

/** A list of the site with a feed of its own, in one language. */
export interface FeedList {
  readonly lang: Lang;
  /** Its page, as a path. */
  readonly href: string;
  /** What it is called among the others: "All that is new", "Factsheets", "Malawi". */
  readonly name: Words;
  /** What is counted: entries, or what is numbered in them. */
  readonly of: 'entries' | 'recommendations' | 'lessons';
  readonly facet?: Facet;
  /** Newest first; at least one but for what is new. */
  readonly items: readonly Item[];
  /** Where only some of what is numbered in them stand in it: their pages. */
  readonly kept?: ReadonlySet<string>;
}

/** Facets whose values have feeds; a language's feed is that of the site in that language. */
export const feedFacets = ['topic', 'country', 'region', 'series', 'project'] as const;

function listsIn(library: Library, lang: Lang): FeedList[] {
  const t = translateTo(lang);
  const here = library.items.filter((item) => item.texts[lang] !== undefined);
  const shelf = here.filter(isInLibrary);
  const numbered = (type: 'recommendations' | 'lessons'): FeedList => ({
    lang,
    href: routes.numbered(lang, type),
    name: words(t(`${type}.title`), lang),
    of: type,
    items: here.filter((item) => item[type].length > 0),
  });
  const lists: FeedList[] = [
    { lang, href: routes.library(lang), name: words(t('header.library'), lang), of: 'entries', items: shelf },
    ...pageKinds.map((kind): FeedList => ({
      lang,
      href: routes.list(lang, { facet: 'kind', value: kind }),
      name: words(kindNames(kind, lang), lang),
      of: 'entries',
      facet: 'kind',
      items: here.filter((item) => item.kind === kind),
    })),
    ...feedFacets.flatMap((facet) =>
      [...itemsByValue(shelf, facet)].flatMap(([value, items]): FeedList[] => {
        const label = facetLabel(library, facet, value, lang);
        const href = routes.list(lang, { facet, value });
        return label === undefined ? [] : [{ lang, href, name: label, of: 'entries', facet, items }];
      }),
    ),
    numbered('recommendations'),
    numbered('lessons'),
  ];
  return [
    { lang, href: routes.home(lang), name: words(t('feed.all'), lang), of: 'entries', items: here },
    ...lists.filter(({ items }) => items.length > 0),
  ];
}

/**
 * Lists of recommendations and lessons that have something in common: each has a feed of the newest, without archives, for what stands in it
 * stands in the archives of all of them too.
 */
export const narrowedFeedLists = (library: Library): FeedList[] =>
  (['recommendations', 'lessons'] as const)
    .flatMap((type) => numberedShelves(library, type, releaseDate))
    .flatMap(({ locale, type, href, label, groups }): FeedList[] =>
      label === undefined
        ? []
        : [
            {
              lang: locale,
              href,
              name: { ...label, text: labelled(translateTo(locale)(`${type}.title`), label.text, locale) },
              of: type,
              items: groups.map(({ item }) => item),
              kept: new Set(groups.flatMap(({ items }) => items.map((each) => each.href))),
            },
          ],
    );

/** Every list that has a feed and stands among the feeds, language by language. */
export const feedLists = (library: Library): FeedList[] => langs.flatMap((lang) => listsIn(library, lang));
