import { absoluteAddress } from '../../absolute-address.ts';
import { html, type Html } from '../../body/html.ts';
import type { Description } from '../../description/description.ts';
import { translateTo, type Translate } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { withCampaign } from '../campaign.ts';
import type { Card } from '../card/card.ts';
import { cardHtml } from '../card/write-card-html.ts';
import { writeCardMarkdown, writeCardText, writeMessage } from '../card/write-card-text.ts';
import { embedCode } from '../embed/oembed.ts';
import { qrMatrix, qrPng, qrSvg } from '../qr/draw-qr.ts';
import { waysToCite } from './cite.ts';
import { copyField } from './copy-field.ts';
import { cardPreview } from './preview.ts';
import { qrCode } from './qr-code.ts';
import { shareStyles } from './styles.ts';

/** What a share page is made from. */
export interface ShareSource {
  readonly description: Description;
  readonly card: Card;
  /** The site's own address. */
  readonly site: string;
  /** The address of the script that copies. */
  readonly script: string;
}

/* The first line break after the tag belongs to the tag. */
const asTyped = (text: string): string => `\n${text}`;

function campaignFields(t: Translate, { source, campaign }: { source: string; campaign: string }): Html {
  return html`<div class="campaign" hidden
    ><div class="pair"
      ><div><label for="source">${t('share.source')} <bdi>(utm_source)</bdi></label><input id="source" type="text" name="source" value="${source}" autocomplete="off" maxlength="100"></div
      ><div><label for="campaign">${t('share.campaignName')} <bdi>(utm_campaign)</bdi></label><input id="campaign" type="text" name="campaign" value="${campaign}" autocomplete="off" maxlength="100"></div
    ></div
    ><p class="hint">${t('share.tagsHint')}</p></div
  >`;
}

/**
 * The page with everything to pass a publication on with. All of it stands there without scripts; with them, buttons copy and the campaign's
 * tags are put into every link.
 */
export function sharePage({ description, card, site, script }: ShareSource): string {
  const { lang, dir, kind, slug, permalinkId, title, shareImage, address } = description;
  const t = translateTo(lang);
  const page = routes.page(lang, kind, slug);
  const tags = { source: 'newsletter', campaign: slug };
  const message = writeMessage(card);
  const matrix = qrMatrix(card.address);
  const cardFile = absoluteAddress(routes.card(permalinkId, lang, 'html'), site);
  const textFile = absoluteAddress(routes.card(permalinkId, lang, 'txt'), site);
  const main = html`<p class="kind"><a href="${page}">${t('share.back')}</a></p
    ><h1>${t('share.title')}: ${title}</h1><p>${t('share.lead')}</p>
    <h2 id="link">${t('share.link')}</h2>
    ${copyField(t, { id: 'permanent', label: t('facts.permalink'), text: card.address, lang: 'zxx' })}
    ${copyField(t, { id: 'tagged', label: t('share.campaign'), text: withCampaign(card.address, tags), lang: 'zxx' })}
    ${campaignFields(t, tags)}
    ${waysToCite(description, t)}
    <h2 id="card">${t('share.card')}</h2><p class="hint">${t('share.cardHint')} <a href="${routes.card(permalinkId, lang, 'html')}"><bdi dir="ltr">${cardFile}</bdi></a></p>
    <div class="preview" role="group" aria-label="${t('share.preview')}">${cardPreview(card)}</div>
    ${copyField(t, { id: 'card-code', label: t('share.code'), text: asTyped(cardHtml(card).toString()), lang: 'zxx' })}
    <p class="ways"><a href="${routes.newsletter(lang)}?p=${permalinkId}.${lang}">${t('newsletter.title')}</a></p>
    <h2 id="text">${t('share.text')}</h2><p class="hint"><a href="${routes.card(permalinkId, lang, 'txt')}"><bdi dir="ltr">${textFile}</bdi></a></p>
    ${copyField(t, { id: 'plain', label: t('share.text'), text: asTyped(writeCardText(card)), lang })}
    ${copyField(t, { id: 'markdown', label: 'Markdown', text: asTyped(writeCardMarkdown(card)), lang })}
    <h2 id="message">${t('share.message')}</h2>
    ${copyField(t, { id: 'short', label: t('share.message'), text: asTyped(message), lang })}
    <p class="ways"><a id="whatsapp" href="https://wa.me/?text=${encodeURIComponent(message)}">${t('share.whatsapp')}</a></p>
    <h2 id="qr">${t('share.qr')}</h2>${qrCode({ svg: qrSvg(matrix), png: qrPng(matrix), card, t, permalinkId })}
    ${shareImage !== undefined && html`<h2 id="image">${t('share.image')}</h2><p class="picture"><a href="${new URL(shareImage).pathname}" download><img src="${new URL(shareImage).pathname}" alt="${title}" width="1200" height="630" loading="lazy"></a></p>`}
    <h2 id="embed">${t('share.embed')}</h2><p class="hint">${t('share.embedHint')}</p>
    <p class="ways"><a href="${routes.embed(permalinkId, lang)}">${t('share.preview')}</a></p>
    ${copyField(t, { id: 'embed-code', label: t('share.code'), text: asTyped(embedCode(description, site)), lang: 'zxx' })}`;
  return html`<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t('share.title')}: ${title} – ${t('site.name')}</title><meta name="description" content="${t('share.lead')}"><meta name="robots" content="noindex"><meta name="dcterms.identifier" content="${permalinkId}"><link rel="canonical" href="${address}"><link rel="icon" type="image/svg+xml" href="/favicon.svg"><style>${shareStyles(card.kind)}</style><script defer src="${script}"></script></head><body data-page="share"><main data-permalink="${description.permalink}">${main}</main></body></html>`.toString();
}
