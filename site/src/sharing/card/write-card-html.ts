import { html, join, type Html } from '../../body/html.ts';
import { translateTo } from '../../i18n/index.ts';
import type { Card } from './card.ts';
import { kindColours, mailColours } from './colours.ts';

/*
 * Mail programs know the HTML of twenty years ago: tables, attributes, styles on the elements themselves. Words come first, so that a
 * reader who sees no pictures misses nothing; the picture stands as a row of its own that can be taken out.
 */
const { paper, ink, quiet, line } = mailColours;
const serif = 'Georgia,Times New Roman,serif';
const sans = 'Arial,Helvetica,sans-serif';
const widest = 600;
const padding = 20;

/** As wide as there is room for. Without a height, which Yahoo would take literally, it keeps its proportions. */
function drawPicture({ picture, address }: Card): Html | undefined {
  if (picture === undefined) return undefined;
  const width = widest - 2 * padding;
  return html`<tr class="picture"
    ><td bgcolor="${paper}" style="padding:0 ${padding}px ${padding}px"
      ><a href="${address}"
        ><img
          src="${picture.address}"
          alt="${picture.alt}"
          width="${width}"
          border="0"
          style="display:block;width:100%;border:0"
      /></a>
      <p style="margin:6px 0 0;font:12px/1.4 ${sans};color:${quiet}">${picture.credit}</p></td
    ></tr
  >`;
}

function drawTranslations({ translations, lang }: Card): Html | undefined {
  if (translations.length === 0) return undefined;
  const links = translations.map(
    (each) =>
      html`<a href="${each.address}" lang="${each.lang}" dir="${each.dir}" style="color:${quiet}">${each.name}</a>`,
  );
  return html`<p style="margin:10px 0 0;font:14px/1.5 ${sans};color:${quiet}"
    >${translateTo(lang)('card.also')} ${join(links, ' · ')}</p
  >`;
}

/** The card as a file. */
export const writeCardHtml = (card: Card): string => `${cardHtml(card).toString()}\n`;

/** A publication's card as a piece of HTML for newsletters: it takes the width it is given, at most 600 pixels. */
export function cardHtml(card: Card): Html {
  const { lang, dir, kind, kindLabel, state, headline, blurb, address } = card;
  const hue = kindColours[kind];
  const side = dir === 'rtl' ? 'right' : 'left';
  const label = state === undefined ? kindLabel : `${kindLabel} · ${state}`;
  return html`<table
    role="presentation"
    lang="${lang}"
    dir="${dir}"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    bgcolor="${paper}"
    style="width:100%;max-width:${widest}px;background-color:${paper};border-top:4px solid ${hue};border-bottom:1px solid ${line}"
    ><tr
      ><td align="${side}" bgcolor="${paper}" style="padding:${padding}px;text-align:${side}"
        ><p style="margin:0 0 6px;font:bold 13px/1.4 ${sans};color:${hue}">${label}</p>
        <p style="margin:0 0 8px;font:bold 22px/1.25 ${serif};color:${ink}"
          ><a href="${address}" style="color:${ink};text-decoration:none">${headline}</a></p
        >
        ${blurb !== '' && html`<p style="margin:0 0 12px;font:16px/1.5 ${serif};color:${ink}">${blurb}</p>`}
        <p style="margin:0;font:bold 16px/1.5 ${sans}"
          ><a href="${address}" style="color:${hue}">${translateTo(lang)('card.read')}</a></p
        >${drawTranslations(card)}</td
      ></tr
    >${drawPicture(card)}</table
  >`;
}
