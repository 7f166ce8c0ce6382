import { dirOf } from '@kmh/content/vocabulary';
import { absoluteAddress } from '../absolute-address.ts';
import { html } from '../body/html.ts';
import { translateTo } from '../i18n/index.ts';
import type { PermalinkView } from '../library/index.ts';
import { typesetFrench } from '../reading/typeset.ts';
import { plainColours } from '../styles/plain-colours.ts';

/* A step on the way, so it weighs next to nothing: the same colours and letters as the site, and no more. Without quotation
   marks, which the tag would escape and a style sheet would not read. */
const styles = [
  plainColours({ hue: '#36474f' }),
  'body{background:var(--paper);color:var(--ink);max-inline-size:40rem;margin:15vh auto 0;padding:0 1rem;',
  'font:1.1rem/1.6 Charter,Cambria,Noto Serif,Noto Naskh Arabic,Georgia,serif}',
  'h1{line-height:1.2;text-wrap:balance}a{color:var(--hue)}ul{padding:0;list-style:none}li{padding-block:.5rem}b{margin-inline-end:.6em}',
].join('');

/**
 * The page at a permanent address: it names the text and leads on, to the original's language by itself, to the others by
 * links. A server that knows the reader's language may answer with a redirect instead.
 *
 * @param site the site's own address, for the canonical link
 */
export function permalinkPage({ card, translations }: PermalinkView, site: string): string {
  const t = translateTo(card.lang);
  const canonical = absoluteAddress(card.href, site);
  const links = translations.map(
    ({ href, lang, dir, name, title }) =>
      html`<li><a href="${href}" lang="${lang}" dir="${dir}" hreflang="${lang}"><b>${name}</b>${title}</a></li>`,
  );
  const page =
    html`<!DOCTYPE html><html lang="${card.lang}" dir="${dirOf(card.lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${card.title}</title><meta name="robots" content="noindex"><link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0; url=${card.href}"><style>${styles}</style></head><body data-page="permalink"><main><h1>${card.title}</h1><p>${t('permalink.lead')}</p><ul>${links}</ul></main></body></html>`.toString();
  return card.lang === 'fr' ? typesetFrench(page) : page;
}
