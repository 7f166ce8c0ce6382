import { html, join, type Html } from '../../body/html.ts';
import { translateTo } from '../../i18n/index.ts';
import type { Card } from '../card/card.ts';

/** The card as it looks in a mail, in the HTML of today: light on any page, as most mail programs show it. */
export function cardPreview(card: Card): Html {
  const { lang, dir, kindLabel, state, headline, blurb, address, picture, translations } = card;
  const t = translateTo(lang);
  const links = translations.map(
    (each) => html`<a href="${each.address}" lang="${each.lang}" dir="${each.dir}">${each.name}</a>`,
  );
  return html`<div class="card" dir="${dir}"
    ><p class="label">${kindLabel}${state !== undefined && ` · ${state}`}</p
    ><p class="headline"><a href="${address}">${headline}</a></p
    >${blurb !== '' && html`<p>${blurb}</p>`}<p class="read"><a href="${address}">${t('card.read')}</a></p
    >${links.length > 0 && html`<p class="also">${t('card.also')} ${join(links, ' · ')}</p>`}${
      picture !== undefined &&
      html`<img src="${new URL(picture.address).pathname}" alt="${picture.alt}" width="${picture.width}" height="${picture.height}" loading="lazy"><p class="also">${picture.credit}</p>`
    }</div
  >`;
}
