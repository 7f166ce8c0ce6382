import type { PageKind } from '@kmh/content/schema';
import { dirOf, langs, type Lang, type RelationType } from '@kmh/content/vocabulary';
import { describeTexts } from '../description/index.ts';
import { routes } from '../routes.ts';
import { siteAddress } from '../site-address.ts';
import { languageLinks, toCard } from './cards.ts';
import { documentsOf, mediaOf } from './documents.ts';
import type { Item, ItemTexts } from './item.ts';
import { itemsOfKind, refOf, type Library } from './library.ts';
import { namesOf, nameOf, textsFor } from './names.ts';
import { toNumberedLinks } from './numbered-views.ts';
import { toLazyPath, type StaticPath } from './static-path.ts';
import type { Card, ContentRef, PageView } from './views.ts';

/** The body of a text, and where the permanent addresses in it lead on a page of this language. */
export function contentRef(library: Library, texts: ItemTexts, locale: Lang): ContentRef {
  const links: Record<string, string> = {};
  for (const id of texts.links) {
    const item = library.itemByPermalink.get(id);
    if (item !== undefined) links[id] = routes.page(textsFor(item, locale).lang, item.kind, item.slug);
  }
  return { digest: texts.content, links };
}

function seriesOf(library: Library, item: Item, locale: Lang): Pick<PageView, 'series'> {
  if (item.series === undefined) return {};
  const name = nameOf(library, `series/${item.series}`, locale);
  if (name === undefined) return {};
  const issues = library.issues.get(item.series) ?? [];
  const place = issues.indexOf(item);
  const previous = place > 0 ? issues[place - 1] : undefined;
  const next = issues[place + 1];
  return {
    series: {
      ...name,
      ...(item.issueNumber === undefined ? {} : { issueNumber: item.issueNumber }),
      ...(previous === undefined ? {} : { previous: toCard(library, previous, locale) }),
      ...(next === undefined ? {} : { next: toCard(library, next, locale) }),
    },
  };
}

/** What the item names, then what names it; each entry once, by the first relation found. */
function relatedOf(library: Library, item: Item, locale: Lang): { relation: RelationType; card: Card }[] {
  const found = new Map<Item, RelationType>();
  for (const { relation, target } of item.relations) {
    const other = library.itemByRef.get(target);
    if (other !== undefined && other !== item && !found.has(other)) found.set(other, relation);
  }
  for (const { relation, from } of library.pointers.get(refOf(item)) ?? []) {
    if (from !== item && !found.has(from)) found.set(from, relation);
  }
  return [...found].map(([other, relation]) => ({ relation, card: toCard(library, other, locale) }));
}

/** How many of a series' issues, or a project's publications, its page shows; the others are in the library's list. */
const mostMembers = 60;

function membersOf(library: Library, item: Item, locale: Lang): Pick<PageView, 'members' | 'allMembers'> {
  if (item.kind !== 'series' && item.kind !== 'project') return { members: [] };
  const all = (item.kind === 'series' ? library.issues : library.outputs).get(item.slug) ?? [];
  const members = all.slice(0, mostMembers).map((other) => toCard(library, other, locale));
  if (all.length === members.length) return { members };
  const href = routes.list(locale, { facet: item.kind, value: item.slug });
  return { members, allMembers: { count: all.length, href } };
}

const childrenOf = (library: Library, item: Item): Item[] =>
  item.kind === 'project'
    ? library.items.filter((other) => other.kind === 'project' && other.project === item.slug)
    : [];

function toPageView<K extends PageKind>(
  library: Library,
  item: Item & { kind: K },
  locale: Lang,
  texts: ItemTexts,
): PageView<K> {
  const kind: K = item.kind;
  return {
    kind,
    locale,
    dir: dirOf(locale),
    href: routes.page(locale, item.kind, item.slug),
    permalink: routes.permalink(item.permalinkId),
    card: toCard(library, item, locale),
    description: describeTexts(library, item, locale, texts, siteAddress),
    translations: languageLinks(item, locale),
    missing: langs.filter((lang) => item.texts[lang] === undefined),
    names: namesOf(library, item.references, locale),
    documents: documentsOf(library, item.references, locale),
    media: mediaOf(library, item.references, locale),
    ...seriesOf(library, item, locale),
    related: relatedOf(library, item, locale),
    ...membersOf(library, item, locale),
    children: childrenOf(library, item).map((other) => toCard(library, other, locale)),
    lessons: toNumberedLinks(item, 'lessons', locale),
    recommendations: toNumberedLinks(item, 'recommendations', locale).flatMap((link) => {
      const facts = item.recommendations.find(({ id }) => id === link.id);
      return facts === undefined ? [] : [{ ...link, facts }];
    }),
    content: contentRef(library, texts, locale),
  };
}

const isOfKind = <K extends PageKind>(item: Item, kind: K): item is Item & { kind: K } => item.kind === kind;

/** What makes the view of a page. */
interface PageMaker<K extends PageKind> {
  readonly item: Item;
  readonly locale: Lang;
  readonly make: () => PageView<K>;
}

/** The pages of one kind: one for each entry and language in which it is published. */
const makersOf = <K extends PageKind>(library: Library, kind: K): PageMaker<K>[] =>
  itemsOfKind(library, kind).flatMap((item) =>
    langs.flatMap((locale) => {
      const texts = item.texts[locale];
      if (texts === undefined || !isOfKind(item, kind)) return [];
      return { item, locale, make: () => toPageView(library, item, locale, texts) };
    }),
  );

/** What the pages of one kind show. */
export const pageViews = <K extends PageKind>(library: Library, kind: K): PageView<K>[] =>
  makersOf(library, kind).map(({ make }) => make());

/** The pages of one kind as Astro asks for them. */
export const pagePaths = <K extends PageKind>(
  library: Library,
  kind: K,
): StaticPath<{ locale: Lang; slug: string }, { view: PageView<K> }>[] =>
  makersOf(library, kind).map(({ item: { slug }, locale, make }) =>
    toLazyPath({ params: { locale, slug }, makeProps: () => ({ view: make() }) }),
  );
