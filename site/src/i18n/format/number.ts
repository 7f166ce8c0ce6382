import type { Lang } from '@kmh/content/vocabulary';

/**
 * How numbers and dates are written in each language: British for English, European for Portuguese, and Arabic with the
 * digits 0–9, whatever the version of Unicode's data.
 */
export const formatLocale: Readonly<Record<Lang, string>> = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  ar: 'ar-u-nu-latn',
  pt: 'pt-PT',
};

const numbers = new Map<string, Intl.NumberFormat>();

function numberFormat(lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = lang + JSON.stringify(options);
  const format = numbers.get(name) ?? new Intl.NumberFormat(formatLocale[lang], options);
  numbers.set(name, format);
  return format;
}

const plainFormats = new Map<Lang, Intl.NumberFormat>();

/** A number with the separators of the language; at most two decimals. */
export function formatNumber(value: number, lang: Lang): string {
  const format =
    plainFormats.get(lang) ?? numberFormat(lang, { maximumFractionDigits: 2, useGrouping: true });
  plainFormats.set(lang, format);
  return format.format(value);
}

/** An amount with its currency code: "EUR 15,000,000". Whole amounts have no decimals. */
export const formatMoney = (amount: number, currency: string, lang: Lang): string =>
  numberFormat(lang, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);

/** A duration: "1 hr 35 mins", in the language's own abbreviations. */
export function formatMinutes(minutes: number, lang: Lang): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    numberFormat(lang, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [
    ...(hours > 0 ? [unit(hours, 'hour')] : []),
    ...(rest > 0 || hours === 0 ? [unit(rest, 'minute')] : []),
  ].join(' ');
}
