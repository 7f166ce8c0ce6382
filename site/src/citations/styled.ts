import type { Lang } from '@kmh/content/vocabulary';
import { html, type Html } from '../body/html.ts';
import { markOtherScript } from '../body/other-script.ts';

/** A part of a citation: text, the title (in italics), or an address. */
export type CitationPart = string | { readonly title: string } | { readonly address: string };

/** A citation in a style, part by part. */
export type Citation = readonly CitationPart[];

const textOf = (part: CitationPart): string =>
  typeof part === 'string' ? part : 'title' in part ? part.title : part.address;

/** A citation as plain text. */
export const citationText = (citation: Citation): string => citation.map(textOf).join('');

const htmlOf = (part: CitationPart, lang: Lang): Html => {
  if (typeof part === 'string') return markOtherScript(part, lang);
  if ('title' in part) return html`<cite>${part.title}</cite>`;
  return html`<bdi dir="ltr">${part.address}</bdi>`;
};

/** A citation as HTML: the title and names in another script marked, the address kept in its own direction. */
export const citationHtml = (citation: Citation, lang: Lang): Html =>
  html`${citation.map((part) => htmlOf(part, lang))}`;

/** Text that ends a sentence: with a full stop, unless it ends with a sign of its own. */
export const stopped = (text: string): string => (/[.?!؟…]$/u.test(text) ? '' : '.');

/** "and", as the languages say it. */
const and: Readonly<Record<Lang, string>> = { en: 'and', fr: 'et', es: 'y', ar: 'و', pt: 'e' };

/** The comma of a language. */
export const comma = (lang: Lang): string => (lang === 'ar' ? '،' : ',');

/**
 * "A, B, and C"; in other languages than English no comma before "and".
 *
 * @param word what stands before the last, in place of "and"
 */
export function enumerate(names: readonly string[], lang: Lang, word = and[lang]): string {
  const [last = ''] = names.slice(-1);
  const before = names.slice(0, -1);
  if (before.length === 0) return last;
  // In Arabic the word is written with the one that follows.
  const link = lang === 'ar' ? ` ${word}` : `${lang === 'en' ? ',' : ''} ${word} `;
  return `${before.join(`${comma(lang)} `)}${link}${last}`;
}
