import { formatBytes } from '../i18n/format/bytes.ts';
import { translateTo } from '../i18n/translate.ts';
import { dirOf, type Lang } from '@kmh/content/vocabulary';
import type { MediaView } from '../library/views.ts';
import { attributes, html, type Html } from './html.ts';

/** How a picture stands on a page. */
export interface PicturePlace {
  /** The language of the page. */
  readonly lang: Lang;
  /** How wide it is shown, as `sizes` of HTML. */
  readonly sizes: string;
  /** The id of a longer description. */
  readonly describedBy?: string | undefined;
}

/** Who made a picture. The name keeps its order in a right-to-left line. */
export const creditOf = ({ credit }: MediaView, lang: Lang): string =>
  translateTo(lang)('body.credit', { credit: dirOf(lang) === 'rtl' ? `\u2068${credit}\u2069` : credit });

type Files = MediaView['sources'][number]['files'];

const srcset = (files: Files): string => files.map(({ href, width }) => `${href} ${width}w`).join(', ');

/* Wide enough for a phone. */
const phoneFile = (files: Files) => files.find(({ width }) => width >= 640) ?? files.at(-1);

/** In the formats it was finished in; the browser takes the lightest that it can show. */
function renderSources(media: MediaView, { lang, sizes, describedBy }: PicturePlace): Html {
  const last = media.sources.at(-1);
  if (last === undefined) return html``;
  const sources = media.sources
    .slice(0, -1)
    .map(({ mime, files }) => html`<source${attributes({ type: mime, srcset: srcset(files), sizes })}>`);
  const image = attributes({
    src: phoneFile(last.files)?.href,
    srcset: srcset(last.files),
    sizes,
    width: media.width,
    height: media.height,
    alt: media.alt,
    lang: media.alt === '' || media.lang === lang ? undefined : media.lang,
    loading: 'lazy',
    decoding: 'async',
    'aria-describedby': describedBy,
  });
  return html`<picture>${sources}<img${image}></picture>`;
}

/**
 * A picture, held back behind a label that says what it shows and weighs. No browser loads it before the reading script knows
 * whether the reader wants it; without scripts it is shown as it is. If the script never comes, the label is a link to it.
 */
export function renderPicture(media: MediaView, place: PicturePlace): Html {
  // Any browser of the last ten years shows WebP, and what the others load is lighter.
  const source = media.sources.find(({ mime }) => mime === 'image/webp') ?? media.sources.at(-1);
  const file = source === undefined ? undefined : phoneFile(source.files);
  if (file === undefined) return html``;
  const t = translateTo(place.lang);
  const own = media.lang === place.lang ? {} : { lang: media.lang, dir: dirOf(media.lang) };
  const [before = '', after = ''] = t('picture.label', { alt: '\ufffc' }).split('\ufffc');
  const alt = media.lang === place.lang ? media.alt : html`<span${attributes(own)}>${media.alt}</span>`;
  const label = media.alt === '' ? t('picture.plain') : html`${before}${alt}${after}`;
  const room = `--w:${media.width};--h:${media.height}`;
  const size = formatBytes(file.bytes, place.lang);
  return html`<a class="held" href="${file.href}" style="${room}" data-bytes="${file.bytes}" data-pagefind-ignore
      >${label} <small>${size}</small></a
    ><noscript>${renderSources(media, place)}</noscript>`;
}
