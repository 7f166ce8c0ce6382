import { nativeNames, type Lang } from '@kmh/content/vocabulary';

/** What stands in a language that is said, from the attribute that says so to the next tag; or to the end of a heading, which offers nothing. */
const passages = /\slang=(?<=<[^>]*)"?[a-z]+[^>]*>[^<]*(?:<\/h\d)?/g;
const parts = /lang="?([a-z]+)[^>]*>([^]*)/;

/** Languages' own names, as they stand where languages are offered: one word needs no leading of its own. */
const languageNames: ReadonlySet<string> = new Set(Object.values(nativeNames));

/**
 * Which rules by language a page needs: `[lang=ar]` where something is in Arabic, `[lang]` where something else is on the same page.
 *
 * @param html all that the page shows
 * @param lang the page's own language
 */
export function languagesIn(html: string, lang: Lang): string[] {
  const found = new Set<string>([lang]);
  for (const passage of html.match(passages) ?? []) {
    const [, language = '', text = ''] = parts.exec(passage) ?? [];
    if (!languageNames.has(text)) found.add(language);
  }
  const isMixed = found.has('ar') && found.size > 1;
  return [...(isMixed ? ['[lang]'] : []), ...(found.has('ar') ? ['[lang=ar]'] : [])];
}
