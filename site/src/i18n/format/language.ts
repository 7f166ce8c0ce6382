import type { Lang } from '@kmh/content/vocabulary';

const names = new Map<Lang, Intl.DisplayNames>();

/** A language's name within a sentence of another: "French", "français", "الفرنسية". */
export function languageName(named: Lang, lang: Lang): string {
  const known = names.get(lang) ?? new Intl.DisplayNames([lang], { type: 'language' });
  names.set(lang, known);
  return known.of(named) ?? named;
}
