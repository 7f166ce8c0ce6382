import { html } from '../../body/html.ts';
import { translateTo } from '../../i18n/index.ts';
import { plainColours } from '../../styles/plain-colours.ts';
import type { Card } from '../card/card.ts';
import { kindColours } from '../card/colours.ts';

const styles = (hue: string) =>
  [
    plainColours({ hue, line: '#d9d5c8' }, { line: '#3a4144' }),
    'body{margin:0;padding:1rem 1.25rem;background:var(--paper);color:var(--ink);border:1px solid var(--line);',
    'border-block-start:4px solid var(--hue);font:1rem/1.5 Charter,Cambria,Noto Serif,Noto Naskh Arabic,Georgia,serif}',
    'p{margin:0 0 .6rem}h1{margin:0 0 .5rem;font-size:1.25rem;line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}',
    'a{color:inherit}.kind,.more{font-family:system-ui,sans-serif;font-size:.85rem;color:var(--hue)}.more{margin:0}b{font-weight:600}:focus-visible{outline:3px solid var(--hue);outline-offset:2px}',
  ].join('');

/**
 * A publication in small, for a frame on another site: no script, no cookie, nothing loaded. Its links open outside the frame.
 *
 * @param card what it says; its address is the permanent one
 */
export function embedPage({ lang, dir, kind, kindLabel, state, headline, blurb, address }: Card): string {
  const t = translateTo(lang);
  const label = state === undefined ? kindLabel : html`${kindLabel} · <b>${state}</b>`;
  return html`<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${headline}</title><meta name="robots" content="noindex"><link rel="canonical" href="${address}"><base target="_blank"><style>${styles(kindColours[kind])}</style></head><body data-page="embed"><main><p class="kind">${label}</p><h1><a href="${address}">${headline}</a></h1>${blurb !== '' && html`<p>${blurb}</p>`}<p class="more"><a href="${address}">${t('card.read')}</a> · ${t('site.name')}</p></main></body></html>`.toString();
}
