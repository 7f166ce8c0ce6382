import type { Lang } from '@kmh/content/vocabulary';
import { languageLinks, toCard } from './cards.ts';
import type { Item } from './item.ts';
import type { Library } from './library.ts';
import type { PermalinkView } from './views.ts';

/** What the page of a permanent address shows, which leads to the text in this language. */
export const permalinkView = (library: Library, item: Item, lang: Lang): PermalinkView => ({
  card: toCard(library, item, lang),
  translations: languageLinks(item, lang),
});
