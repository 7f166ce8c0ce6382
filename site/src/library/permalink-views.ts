import type { Lang } from '@kmh/content/vocabulary';
import { routes } from '../routes.ts';
import { languageLinks, toCard } from './cards.ts';
import type { Item } from './item.ts';
import type { Library } from './library.ts';
import type { PermalinkView } from './views.ts';

/** The page of a permanent address, which leads to the text in this language. */
export const permalinkView = (library: Library, item: Item, lang: Lang): PermalinkView => ({
  permalinkId: item.permalinkId,
  href: routes.permalink(item.permalinkId, lang),
  card: toCard(library, item, lang),
  translations: languageLinks(item, lang),
});

/** The pages of all permanent addresses without a language: they lead to the original. */
export const permalinkViews = (library: Library): PermalinkView[] =>
  library.items.map((item) => permalinkView(library, item, item.originalLanguage));
