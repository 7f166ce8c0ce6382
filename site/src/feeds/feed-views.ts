import { isPublicationKind, type PageKind } from '@kmh/content/schema';
import { langs, type Lang } from '@kmh/content/vocabulary';
import type { Item, Library } from '../library/index.ts';
import { nameOf } from '../library/names.ts';
import { routes } from '../routes.ts';

/** An entry of a feed, with paths from the site's root. */
export interface FeedItem {
  readonly kind: PageKind;
  readonly permalink: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly published: string;
  readonly updated: string;
  /** The publisher's name; news and events are the hub's own. */
  readonly publisher?: string;
}

/** What is new in one language. */
export interface FeedView {
  readonly locale: Lang;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** How many entries a feed has at most. */
const length = 50;

const isNews = ({ kind }: Item) => isPublicationKind(kind) || kind === 'news' || kind === 'event';

function toFeedItem(library: Library, item: Item, locale: Lang): FeedItem[] {
  const texts = item.texts[locale];
  if (texts === undefined || item.date === undefined || !isNews(item)) return [];
  const publisher = item.publisher && nameOf(library, item.publisher, locale)?.text;
  const { date, dateModified = date } = item;
  return [
    {
      kind: item.kind,
      permalink: routes.permalink(item.permalinkId),
      href: routes.page(locale, item.kind, item.slug),
      title: texts.title,
      summary: texts.summary,
      published: date,
      updated: dateModified < date ? date : dateModified,
      ...(publisher === undefined ? {} : { publisher }),
    },
  ];
}

/** The feeds, one for each language of the site. */
export const feedViews = (library: Library): FeedView[] =>
  langs.map((locale) => ({
    locale,
    items: library.items.flatMap((item) => toFeedItem(library, item, locale)).slice(0, length),
  }));
