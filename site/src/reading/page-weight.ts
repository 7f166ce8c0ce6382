import { brotliCompressSync, constants } from 'node:zlib';
import type { Lang } from '@kmh/content/vocabulary';
import { formatBytes, translateTo } from '../i18n/index.ts';
import { html } from '../body/html.ts';
import { toUtf8 } from '../utf8.ts';

/** Where the foot of a page tells its weight. */
export const weightPlace = '<p class="weight"></p>';

/*
 * A release presses each page once it is finished, and those that people are sent to harder. To press it here with the same effort would
 * double the time of a build. The least effort takes a sixth, and what more of it leaves is the same share of every page but for a few
 * per cent: these are the means over the sample library, the second a little above, for of long papers more is left.
 */
const pressedHarder = /<body[^>]* data-page="(?:home|factsheet|evaluation-brief|knowledge-paper)"/;
const shareLeft = 0.81;
const shareLeftHarder = 0.73;

/** What a page takes on the wire, in bytes. */
function weigh(page: Buffer, isPressedHarder: boolean): number {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
  // A window no larger than a page takes a quarter of the time less.
  const { length } = brotliCompressSync(page, {
    params: { [BROTLI_PARAM_QUALITY]: 0, [BROTLI_PARAM_LGWIN]: 18 },
  });
  return Math.round(length * (isPressedHarder ? shareLeftHarder : shareLeft));
}

/** A link to the same page with, or without, its pictures. */
export interface PictureSwitch {
  readonly href: string;
  readonly to: 'textFirst' | 'withPictures';
}

/** The bytes of the pictures that a page holds back, as a phone would load them. */
const picturesOf = (page: string): number =>
  [...page.matchAll(/ data-bytes="(\d+)"/g)].reduce((sum, [, bytes = '0']) => sum + Number(bytes), 0);

/**
 * Says at the foot of a page what it weighs, and leads to the other form of it where there is one. The page is weighed without this
 * sentence: it is some forty bytes, and told are thousands.
 *
 * @returns the page in UTF-8, as it is written
 */
export function tellWeight(page: string, lang: Lang, other?: PictureSwitch): Buffer {
  const whole = toUtf8(page);
  // It stands near the end.
  const place = whole.lastIndexOf(weightPlace);
  if (place < 0) return whole;
  const t = translateTo(lang);
  const pictures = other?.to === 'textFirst' ? picturesOf(page) : 0;
  const link =
    other !== undefined &&
    html` <a href="${other.href}" data-pictures="${other.to === 'textFirst' ? 'ask' : 'show'}"
        >${t(other.to === 'textFirst' ? 'weight.textFirst' : 'weight.withPictures')}</a
      >`;
  const size = formatBytes(weigh(whole, pressedHarder.test(page)), lang);
  const words =
    pictures === 0
      ? t('weight.page', { size })
      : t('weight.pictures', { size, pictures: formatBytes(pictures, lang) });
  const told = html`<p class="weight">${words}${link}</p>`.toString();
  const after = whole.subarray(place + weightPlace.length);
  return Buffer.concat([whole.subarray(0, place), Buffer.from(told), after]);
}
