import { isOverdue } from '@kmh/content/management';
import type { Lang } from '@kmh/content/vocabulary';
import { routes } from '../routes.ts';
import { languageLinks, toCard } from './cards.ts';
import { documentsOf } from './documents.ts';
import type { EntryRef, Item, RecommendationItem } from './item.ts';
import { langsOf, type Library } from './library.ts';
import { nameOf, namesOf, words } from './names.ts';
import { contentRef } from './page-views.ts';
import type { Name, NumberedLink, NumberedType, NumberedView } from './views.ts';

const routeOf = { recommendations: routes.recommendation, lessons: routes.lesson } as const;

/** A publication's lessons or recommendations in one language, by number; those without words are left out. */
export const toNumberedLinks = (item: Item, type: NumberedType, lang: Lang): NumberedLink[] =>
  [...item[type]]
    .sort((a, b) => a.number - b.number)
    .flatMap(({ id, number }) => {
      const text = item.texts[lang]?.[type][id];
      if (text === undefined) return [];
      return { ...words(text, lang), id, number, href: routeOf[type](lang, item.kind, item.slug, number) };
    });

const recommendationRefs = ({ audience, actions }: RecommendationItem): EntryRef[] => [
  ...audience.filter(isRef),
  ...actions.flatMap(({ responsible }) =>
    responsible === undefined || !isRef(responsible) ? [] : responsible,
  ),
  ...actions.flatMap(({ evidence }): EntryRef[] => (evidence === undefined ? [] : [`documents/${evidence}`])),
];

const isRef = (value: string): value is EntryRef => value.includes('/');

function viewsOf(
  library: Library,
  item: Item,
  type: NumberedType,
  locale: Lang,
  today: string,
): NumberedView[] {
  const texts = item.texts[locale];
  if (texts === undefined) return [];
  const links = toNumberedLinks(item, type, locale);
  const publication = toCard(library, item, locale);
  const content = contentRef(library, texts, locale);
  return links.map((link, place) => {
    const recommendation =
      type === 'recommendations' ? item.recommendations.find(({ id }) => id === link.id) : undefined;
    const lesson = type === 'lessons' ? item.lessons.find(({ id }) => id === link.id) : undefined;
    const refs = recommendation === undefined ? [] : recommendationRefs(recommendation);
    const previous = links[place - 1];
    const next = links[place + 1];
    return {
      ...link,
      type,
      locale,
      publication,
      permalink: routes.permalink(item.permalinkId),
      ...(recommendation === undefined ? {} : { recommendation, overdue: isOverdue(recommendation, today) }),
      topics: (lesson?.appliesTo ?? []).flatMap((slug): Name[] => {
        const name = nameOf(library, `topics/${slug}`, locale);
        return name === undefined ? [] : [name];
      }),
      names: namesOf(library, refs, locale),
      documents: documentsOf(library, refs, locale),
      translations: languageLinks(item, locale, (lang) =>
        routeOf[type](lang, item.kind, item.slug, link.number),
      ).filter(({ lang }) => item.texts[lang]?.[type][link.id] !== undefined),
      count: links.length,
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
      content,
    };
  });
}

/** The pages of all recommendations, or all lessons: one for each language in which it has words. */
export const numberedViews = (library: Library, type: NumberedType, today: string): NumberedView[] =>
  library.items
    .filter((item) => item[type].length > 0)
    .flatMap((item) => langsOf(item).flatMap((locale) => viewsOf(library, item, type, locale, today)));
