import { isPublicationKind } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import type { Library } from './library.ts';

/** How many publications can be read in a language, and so stand in the library to carry. */
export const countCarried = ({ items }: Library, lang: Lang): number =>
  items.filter((item) => isPublicationKind(item.kind) && item.texts[lang] !== undefined).length;
