import type { Lang } from '@kmh/content/vocabulary';
import { html, type Html } from './html.ts';

/** Words of a script, with what stands between them. */
const runOf = (script: string): RegExp =>
  new RegExp(String.raw`(\p{Script=${script}}(?:\P{L}*\p{Script=${script}})*)`, 'u');
const arabic = runOf('Arabic');
const latin = runOf('Latin');

/**
 * A text whose words in another script say so: Arabic ones are Arabic; of Latin ones within Arabic, such as names, no more is known than how
 * they are written (`und-Latn`).
 *
 * @param lang the language of the text; `zxx` for code and addresses
 */
export const markOtherScript = (text: string, lang: Lang | 'zxx'): Html =>
  html`${text.split(lang === 'ar' ? latin : arabic).map((piece, place) => {
    if (place % 2 === 0) return piece;
    return lang === 'ar'
      ? html`<bdi lang="und-Latn">${piece}</bdi>`
      : html`<span lang="ar" dir="rtl">${piece}</span>`;
  })}`;
