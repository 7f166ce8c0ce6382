import { nativeNames, type Lang } from '@kmh/content/vocabulary';

/** A language's own name, as it stands where languages are offered: one word needs no leading of its own. */
const languageNames = new RegExp(`<[a-z]+ [^>]*>(?:${Object.values(nativeNames).join('|')})<`, 'g');
const languageOf = /<[^>]*\slang="?([a-z]+)/g;

/**
 * Which rules by language a page needs: `[lang=ar]` where something is in Arabic, `[lang]` where something else is on the same page.
 *
 * @param html all that the page shows
 * @param lang the page's own language
 */
export function languagesIn(html: string, lang: Lang): string[] {
  const passages = html.replace(languageNames, '<').matchAll(languageOf);
  const found = new Set([lang, ...[...passages].map(([, name]) => name)]);
  const isMixed = found.has('ar') && found.size > 1;
  return [...(isMixed ? ['[lang]'] : []), ...(found.has('ar') ? ['[lang=ar]'] : [])];
}
