import type { Lang } from '@kmh/content/vocabulary';

const names = new Map<string, string>();

/** A language's name within a sentence of another: "French", "français", "الفرنسية". */
export function languageName(named: Lang, lang: Lang): string {
  const key = `${lang} ${named}`;
  const name = names.get(key) ?? new Intl.DisplayNames([lang], { type: 'language' }).of(named) ?? named;
  names.set(key, name);
  return name;
}
