import { html } from '../body/html.ts';
import type { Description } from '../description/description.ts';
import { cardOf } from '../sharing/card/card.ts';
import { cardHtml } from '../sharing/card/write-card-html.ts';

/** What a newsletter shows of an entry, for the readers of feeds that take HTML: a publication's card, of others the words and a link. */
export function contentHtml(description: Description): string {
  const card = cardOf(description);
  if (card !== undefined) return cardHtml(card).toString();
  const { newsletter, address, lang, dir, title } = description;
  return html`<div lang="${lang}" dir="${dir}"><p>${newsletter.blurb}</p><p><a href="${address}">${title}</a></p></div>`.toString();
}
