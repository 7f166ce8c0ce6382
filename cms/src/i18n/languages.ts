import { dirOf, langs, nativeNames } from '@kmh/content/vocabulary';
import { ar } from '@payloadcms/translations/languages/ar';
import { en } from '@payloadcms/translations/languages/en';
import { es } from '@payloadcms/translations/languages/es';
import { fr } from '@payloadcms/translations/languages/fr';
import { pt } from '@payloadcms/translations/languages/pt';
import type { LocalizationConfig } from 'payload';

/** Languages the CMS itself speaks. */
export const interfaceLanguages = { en, fr, es, ar, pt };

/**
 * Languages of the content, from the first day: SQLite cannot be given one later without losing texts.
 * A text that is missing stays empty; another language never stands in for it.
 */
export const contentLanguages: LocalizationConfig = {
  locales: langs.map((lang) => ({ code: lang, label: nativeNames[lang], rtl: dirOf(lang) === 'rtl' })),
  defaultLocale: 'en',
  fallback: false,
};
