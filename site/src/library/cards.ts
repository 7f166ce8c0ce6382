import { countryName, dirOf, nativeNames, type Lang } from '@kmh/content/vocabulary';
import { routes } from '../routes.ts';
import type { Item } from './item.ts';
import { langsOf, type Library } from './library.ts';
import { nameOf, textsFor } from './names.ts';
import { shareDigest } from './static-path.ts';
import type { Card, CountryLink, CoverData, LanguageLink } from './views.ts';

export const coverOf = (item: Item): CoverData => ({
  countries: item.countries,
  levels: item.levels,
  global: item.regions.includes('global'),
  ...(item.issueNumber === undefined ? {} : { issueNumber: item.issueNumber }),
});

/** The languages in which an item can be read, with the addresses that `hrefOf` gives. */
export function languageLinks(
  item: Item,
  current: Lang,
  hrefOf = (lang: Lang) => routes.page(lang, item.kind, item.slug),
): LanguageLink[] {
  return langsOf(item).flatMap((lang) => {
    const texts = item.texts[lang];
    if (texts === undefined) return [];
    return {
      lang,
      name: nativeNames[lang],
      dir: dirOf(lang),
      title: texts.title,
      href: hrefOf(lang),
      state: texts.state,
      current: lang === current,
    };
  });
}

const countryLinks = (item: Item, locale: Lang): CountryLink[] =>
  item.countries.map((code) => ({
    code,
    name: countryName(code, locale),
    href: routes.list(locale, { facet: 'country', value: code }),
  }));

/* An item stands in a dozen lists and always looks the same there. */
const known = new WeakMap<Library, Map<Item, Map<Lang, Card>>>();

/** An item as a list on a page of this language shows it; the same object each time it is asked for. */
export function toCard(library: Library, item: Item, locale: Lang): Card {
  const byItem = known.get(library) ?? new Map<Item, Map<Lang, Card>>();
  known.set(library, byItem);
  const byLang = byItem.get(item) ?? new Map<Lang, Card>();
  byItem.set(item, byLang);
  const card = byLang.get(locale) ?? shareDigest(makeCard(library, item, locale));
  byLang.set(locale, card);
  return card;
}

function makeCard(library: Library, item: Item, locale: Lang): Card {
  const { lang, texts } = textsFor(item, locale);
  const series = item.series === undefined ? undefined : nameOf(library, `series/${item.series}`, locale);
  return {
    kind: item.kind,
    slug: item.slug,
    href: routes.page(lang, item.kind, item.slug),
    lang,
    dir: dirOf(lang),
    title: texts.title,
    ...(texts.subtitle === undefined ? {} : { subtitle: texts.subtitle }),
    summary: texts.summary,
    ...(item.date === undefined ? {} : { date: item.date }),
    countries: countryLinks(item, locale),
    topics: item.topics,
    languages: languageLinks(item, locale),
    lifecycle: item.lifecycle,
    sample: item.sample,
    ...(item.practiceStage === undefined ? {} : { practiceStage: item.practiceStage }),
    ...(series === undefined
      ? {}
      : {
          series: { ...series, ...(item.issueNumber === undefined ? {} : { issueNumber: item.issueNumber }) },
        }),
    cover: coverOf(item),
  };
}
