import type { Lang } from '@kmh/content/vocabulary';

/** A language's name within a sentence of another: "French", "français", "الفرنسية". */
export const languageName = (named: Lang, lang: Lang): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(named) ?? named;
