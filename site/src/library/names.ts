import { dirOf, langs, type Lang } from '@kmh/content/vocabulary';
import { routes } from '../routes.ts';
import type { Authority } from './authority.ts';
import type { EntryRef, Item, ItemTexts } from './item.ts';
import { langsOf, type Library } from './library.ts';
import type { Name, Words } from './views.ts';

export const words = (text: string, lang: Lang): Words => ({ text, lang, dir: dirOf(lang) });

/** The language in which something is shown on a page: the page's own, else the original's, else the first there is. */
export function langFor(available: readonly Lang[], locale: Lang, original?: Lang): Lang {
  if (available.includes(locale)) return locale;
  if (original !== undefined && available.includes(original)) return original;
  return available[0] ?? locale;
}

/** An item's words for a page, in their language. */
export function textsFor(item: Item, locale: Lang): { lang: Lang; texts: ItemTexts } {
  const lang = langFor(langsOf(item), locale, item.originalLanguage);
  const texts = item.texts[lang];
  if (texts === undefined) throw new TypeError(`${item.kind} ${item.slug} has no words in any language.`);
  return { lang, texts };
}

const translated = <T>(
  translations: Readonly<Partial<Record<Lang, T>>>,
  locale: Lang,
): { lang: Lang; translation: T } | undefined => {
  const lang = langFor(
    langs.filter((each) => translations[each] !== undefined),
    locale,
  );
  const translation = translations[lang];
  return translation === undefined ? undefined : { lang, translation };
};

/** What an entry without a page is called on a page of this language. */
export function authorityName(authority: Authority, locale: Lang): Name {
  switch (authority.kind) {
    case 'organisation': {
      const found = translated(authority.translations, locale);
      const { acronym } = authority.facts;
      return {
        ...(found === undefined
          ? words(authority.slug, locale)
          : words(found.translation.texts.name, found.lang)),
        href: routes.agent(locale, 'organisation', authority.slug),
        ...(acronym === undefined ? {} : { short: acronym }),
      };
    }
    case 'person':
      return {
        ...words(authority.facts.displayName, locale),
        href: routes.agent(locale, 'person', authority.slug),
      };
    case 'topic': {
      const found = translated(authority.translations, locale);
      const href = routes.list(locale, { facet: 'topic', value: authority.slug });
      return found === undefined
        ? { ...words(authority.slug, locale), href }
        : { ...words(found.translation.texts.label, found.lang), href };
    }
    case 'document': {
      const found = translated(authority.translations, locale);
      return found === undefined
        ? words(authority.slug, locale)
        : words(found.translation.texts.title, found.lang);
    }
    case 'media': {
      const found = translated(authority.translations, locale);
      return words(found?.translation.texts.alt ?? '', found?.lang ?? locale);
    }
  }
}

/** What an entry is called on a page of this language; undefined when there is no such entry. */
export function nameOf(library: Library, ref: EntryRef, locale: Lang): Name | undefined {
  const item = library.itemByRef.get(ref);
  if (item !== undefined) {
    const { lang, texts } = textsFor(item, locale);
    return { ...words(texts.title, lang), href: routes.page(lang, item.kind, item.slug) };
  }
  const authority = library.authorities.get(ref);
  return authority === undefined ? undefined : authorityName(authority, locale);
}

/** The names of all these entries; what is not there is left out. */
export function namesOf(library: Library, refs: readonly EntryRef[], locale: Lang): Record<EntryRef, Name> {
  const names: Record<EntryRef, Name> = {};
  for (const ref of refs) {
    const name = nameOf(library, ref, locale);
    if (name !== undefined) names[ref] = name;
  }
  return names;
}
