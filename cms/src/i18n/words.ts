/** Languages the CMS speaks with the people who work in it. */
export type InterfaceLanguage = 'en' | 'fr' | 'es' | 'ar' | 'pt';

/** One text of the interface in every language. */
export type Words = Record<InterfaceLanguage, string>;

/** One text of the interface in every language; one that is left out is a type error. */
export const words = (en: string, fr: string, es: string, ar: string, pt: string): Words => ({
  en,
  fr,
  es,
  ar,
  pt,
});

/** What a field is called, and what good content of it looks like. */
export type FieldWords = { label: Words; help?: Words };

const LANGUAGES: readonly string[] = ['en', 'fr', 'es', 'ar', 'pt'] satisfies InterfaceLanguage[];

const isInterfaceLanguage = (language: string): language is InterfaceLanguage => LANGUAGES.includes(language);

/** A language as one of the interface; English where it speaks none such. */
export const interfaceLanguage = (language: string): InterfaceLanguage =>
  isInterfaceLanguage(language) ? language : 'en';

/** The words in a language; English where that one is unknown. */
export const inLanguage = (text: Words, language: string): string => text[interfaceLanguage(language)];
