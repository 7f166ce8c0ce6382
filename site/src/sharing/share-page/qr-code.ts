import { html, type Html } from '../../body/html.ts';
import type { Translate } from '../../i18n/index.ts';
import type { Card } from '../card/card.ts';

/** The QR code as it looks, with both files to download; they stand in the page itself. */
export function qrCode({
  svg,
  png,
  card,
  t,
  permalinkId,
}: {
  readonly svg: string;
  readonly png: Buffer;
  readonly card: Card;
  readonly t: Translate;
  readonly permalinkId: string;
}): Html {
  const name = `qr-${permalinkId}-${card.lang}`;
  const address = card.address.replace(/^https?:\/\//, '');
  const files = {
    svg: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    png: `data:image/png;base64,${png.toString('base64')}`,
  };
  return html`<p class="qr"><img src="${files.svg}" alt="${t('share.qrLeads', { address })}" width="192" height="192"></p
    ><p class="ways"
      ><a href="${files.svg}" download="${name}.svg">${t('share.download', { format: 'SVG' })}</a>
      <a href="${files.png}" download="${name}.png">${t('share.download', { format: 'PNG' })}</a></p
    >`;
}
