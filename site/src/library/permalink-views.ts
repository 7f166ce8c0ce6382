import { routes } from '../routes.ts';
import { languageLinks, toCard } from './cards.ts';
import type { Library } from './library.ts';
import type { PermalinkView } from './views.ts';

/** The pages of all permanent addresses. */
export const permalinkViews = (library: Library): PermalinkView[] =>
  library.items.map((item) => ({
    permalinkId: item.permalinkId,
    href: routes.permalink(item.permalinkId),
    card: toCard(library, item, item.originalLanguage),
    translations: languageLinks(item, item.originalLanguage),
  }));
