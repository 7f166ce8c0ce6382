import { brotliCompressSync, constants } from 'node:zlib';
import type { Lang } from '@kmh/content/vocabulary';
import { formatBytes, translateTo } from '../i18n/index.ts';
import { html } from '../body/html.ts';

/** Where the foot of a page tells its weight. */
export const weightPlace = '<p class="weight" data-pagefind-ignore></p>';

/** Releases compress pages with this effort, or with more: what is told is never too little. */
const quality = 5;

/** What a page takes on the wire. */
const weigh = (page: string): number =>
  brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** A link to the same page with, or without, its pictures. */
export interface PictureSwitch {
  readonly href: string;
  readonly to: 'textFirst' | 'withPictures';
}

/** The bytes of the pictures that a page holds back, as a phone would load them. */
const picturesOf = (page: string): number =>
  [...page.matchAll(/ data-bytes="(\d+)"/g)].reduce((sum, [, bytes = '0']) => sum + Number(bytes), 0);

/* Any number of about this length will do while the page is weighed. */
const likely = 10_000;

/** Says at the foot of a page what it weighs, and leads to the other form of it where there is one. */
export function tellWeight(page: string, lang: Lang, other?: PictureSwitch): string {
  if (!page.includes(weightPlace)) return page;
  const t = translateTo(lang);
  const pictures = other?.to === 'textFirst' ? picturesOf(page) : 0;
  const link =
    other !== undefined &&
    html` <a href="${other.href}" data-pictures="${other.to === 'textFirst' ? 'ask' : 'show'}"
        >${t(other.to === 'textFirst' ? 'weight.textFirst' : 'weight.withPictures')}</a
      >`;
  const write = (bytes: number) => {
    const size = formatBytes(bytes, lang);
    const words =
      pictures === 0
        ? t('weight.page', { size })
        : t('weight.pictures', { size, pictures: formatBytes(pictures, lang) });
    return page.replace(
      weightPlace,
      html`<p class="weight" data-pagefind-ignore>${words}${link}</p>`.toString(),
    );
  };
  return write(weigh(write(likely)));
}
