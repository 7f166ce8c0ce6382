import type { Lang } from '@kmh/content/vocabulary';
import { formatLocale } from './number.ts';

/** Names as a sentence lists them: "Malawi, Mozambique and South Africa". */
export const formatList = (items: readonly string[], lang: Lang): string =>
  new Intl.ListFormat(formatLocale[lang], { type: 'conjunction' }).format(items);
