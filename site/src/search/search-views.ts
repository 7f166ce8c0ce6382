import { langs, nativeNames, dirOf, type Lang } from '@kmh/content/vocabulary';
import {
  facetLabel,
  homeViews,
  itemsByValue,
  langsOf,
  type FilterGroup,
  type Library,
  type Words,
} from '../library/index.ts';
import { foundKindLabel, foundKindNames, foundKinds } from './found-kinds.ts';

/** What results are narrowed by; also the names in the address of the search page. */
export type SearchFacet = 'kind' | 'topic' | 'country' | 'lang';

/** A value that results can be narrowed to. */
export interface SearchOption extends Words {
  readonly value: string;
  /** What one of a kind is called, above a result. */
  readonly one?: string;
  /** Other words for a topic: who types one is shown the topic. */
  readonly altLabels?: readonly string[];
}

export interface SearchView {
  readonly locale: Lang;
  /** How many publications there are, in all languages. */
  readonly total: number;
  readonly facets: readonly { readonly facet: SearchFacet; readonly options: readonly SearchOption[] }[];
  /** Where to look without searching. */
  readonly filters: readonly FilterGroup[];
}

const kindOptions = (locale: Lang): SearchOption[] =>
  foundKinds.map((kind) => {
    const one = foundKindLabel(kind, locale);
    return {
      value: kind,
      text: foundKindNames(kind, locale),
      lang: locale,
      dir: dirOf(locale),
      ...(one === undefined ? {} : { one }),
    };
  });

const altLabelsOf = (library: Library, slug: string, locale: Lang): readonly string[] => {
  const topic = library.authorities.get(`topics/${slug}`);
  return (topic?.kind === 'topic' ? topic.translations[locale]?.texts.altLabels : undefined) ?? [];
};

/** All values that any page has, whatever its language: results in other languages are narrowed by them too. */
function optionsOf(library: Library, facet: 'topic' | 'country', locale: Lang): SearchOption[] {
  const { compare } = new Intl.Collator(locale);
  return [...itemsByValue(library.items, facet).keys()]
    .flatMap((value): SearchOption[] => {
      const label = facetLabel(library, facet, value, locale);
      if (label === undefined) return [];
      const { text, lang, dir } = label;
      const altLabels = facet === 'topic' ? altLabelsOf(library, value, locale) : [];
      return [{ value, text, lang, dir, ...(altLabels.length === 0 ? {} : { altLabels }) }];
    })
    .sort((a, b) => compare(a.text, b.text));
}

/** The page's own language, then those in which something can be found. */
function languageOptions(library: Library, locale: Lang): SearchOption[] {
  const used = new Set(library.items.flatMap(langsOf));
  return [locale, ...langs.filter((lang) => lang !== locale && used.has(lang))].map((lang) => ({
    value: lang,
    text: nativeNames[lang],
    lang,
    dir: dirOf(lang),
  }));
}

/** The search pages, one for each language of the site. */
export const searchViews = (library: Library): SearchView[] =>
  homeViews(library).map(({ locale, total, filters }) => ({
    locale,
    total,
    facets: [
      { facet: 'lang', options: languageOptions(library, locale) },
      { facet: 'kind', options: kindOptions(locale) },
      { facet: 'topic', options: optionsOf(library, 'topic', locale) },
      { facet: 'country', options: optionsOf(library, 'country', locale) },
    ],
    filters,
  }));
