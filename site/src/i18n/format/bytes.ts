import type { Lang } from '@kmh/content/vocabulary';
import { translateTo } from '../translate.ts';
import { formatNumber } from './number.ts';

/** A size in bytes as readers know it from their phones, in thousands: "182 KB", "1.04 MB". */
export function formatBytes(bytes: number, lang: Lang): string {
  const t = translateTo(lang);
  if (bytes < 1_000) return t('size.bytes', { amount: formatNumber(bytes, lang) });
  const kilobytes = Math.round(bytes / 1_000);
  if (kilobytes < 1_000) return t('size.kilobytes', { amount: formatNumber(kilobytes, lang) });
  return t('size.megabytes', { amount: formatNumber(bytes / 1_000_000, lang) });
}
