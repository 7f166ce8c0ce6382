import type { Lang } from '@kmh/content/vocabulary';
import { addressLanguage } from './address-language.ts';

/** What stands at an address whose publication moved or was taken down, for servers that know no redirects. */

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const goneTexts = {
  en: ['No longer published', 'This publication was taken down.', 'To the library'],
  fr: ['N’est plus publié', 'Cette publication a été retirée du site.', 'Vers la bibliothèque'],
  es: ['Ya no está publicado', 'Esta publicación se ha retirado del sitio.', 'Ir a la biblioteca'],
  ar: ['لم يعد منشورًا', 'سُحب هذا المنشور من الموقع.', 'إلى المكتبة'],
  pt: ['Já não está publicado', 'Esta publicação foi retirada do sítio.', 'Ir para a biblioteca'],
} as const;

const movedTexts = {
  en: ['This page has moved', 'To the page'],
  fr: ['Cette page a changé d’adresse', 'Vers la page'],
  es: ['Esta página ha cambiado de dirección', 'Ir a la página'],
  ar: ['انتقلت هذه الصفحة', 'إلى الصفحة'],
  pt: ['Esta página mudou de endereço', 'Ir para a página'],
} as const;

const localeOf = (path: string): Lang => addressLanguage(path) ?? 'en';

const page = (locale: Lang, title: string, head: string, content: string) =>
  `<!doctype html><html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">` +
  `<title>${title}</title>${head}</head><body><main><h1>${title}</h1>${content}</main></body></html>\n`;

/** A page that leads on to `target`, at once and with a link. */
export function movedPage(path: string, target: string): string {
  const locale = localeOf(path);
  const [title, link] = movedTexts[locale];
  const to = escape(target);
  const head = `<link rel="canonical" href="${to}"><meta http-equiv="refresh" content="0; url=${to}">`;
  return page(locale, title, head, `<p><a href="${to}">${link}</a></p>`);
}

/** A page that says that a publication was taken down. */
export function gonePage(path: string): string {
  const locale = localeOf(path);
  const [title, sentence, link] = goneTexts[locale];
  return page(locale, title, '', `<p>${sentence}</p><p><a href="/${locale}/library/">${link}</a></p>`);
}
