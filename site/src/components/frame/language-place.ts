import type { Lang } from '@kmh/content/vocabulary';

/** A language in which the page at hand can be read, and where. */
export interface LanguagePlace {
  readonly lang: Lang;
  readonly href: string;
}
