import { z } from 'zod';

/** The languages of the record, as BCP 47 tags, in the order in which they are offered. */
export const langs = ['en', 'fr', 'es', 'ar', 'pt'] as const;

export const LangSchema = z.enum(langs);
/** A BCP 47 language tag of the record. */
export type Lang = z.output<typeof LangSchema>;

/** Each language's name in itself, for language bars and labels. */
export const nativeNames: Readonly<Record<Lang, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
  pt: 'Português',
};

/** Writing direction of a language, for the `dir` attribute. */
export const dirOf = (lang: Lang): 'ltr' | 'rtl' => (lang === 'ar' ? 'rtl' : 'ltr');

export const isLang = (value: string): value is Lang => langs.some((lang) => lang === value);
