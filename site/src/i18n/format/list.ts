import type { Lang } from '@kmh/content/vocabulary';
import { formatLocale } from './number.ts';

const formats = new Map<Lang, Intl.ListFormat>();

function listFormat(lang: Lang): Intl.ListFormat {
  const format = formats.get(lang) ?? new Intl.ListFormat(formatLocale[lang], { type: 'conjunction' });
  formats.set(lang, format);
  return format;
}

/** Names as a sentence lists them: "Malawi, Mozambique and South Africa". */
export const formatList = (items: readonly string[], lang: Lang): string => listFormat(lang).format(items);

/** The same for things that are more than text: the items, with the words that join them between. */
export function listParts<Item extends object>(items: readonly Item[], lang: Lang): (Item | string)[] {
  const rest = [...items];
  return listFormat(lang)
    .formatToParts(items.map((_, index) => String(index)))
    .flatMap(({ type, value }): (Item | string)[] => (type === 'literal' ? [value] : rest.splice(0, 1)));
}
