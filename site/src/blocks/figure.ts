import { dirOf } from '@kmh/content/vocabulary';
import { attributes, html, type Html } from '../body/html.ts';
import { foreign, renderText } from '../body/text.ts';
import type { BodyState } from '../body/body-state.ts';
import type { MediaView } from '../library/views.ts';
import type { FlowRenderer } from './renderer.ts';

/** The measure of the text is 40 rem; on narrow screens a picture takes the whole width. */
const sizes = '(min-width: 43rem) 40rem, 94vw';

const srcset = (files: MediaView['sources'][number]['files']): string =>
  files.map(({ href, width }) => `${href} ${width}w`).join(', ');

/** A picture in the formats it was finished in; the browser takes the lightest that it can show. */
export function renderPicture(media: MediaView, describedBy: string | undefined): Html {
  const last = media.sources.at(-1);
  const fallback = last?.files.find(({ width }) => width >= 640) ?? last?.files.at(-1);
  if (last === undefined || fallback === undefined) return html``;
  const sources = media.sources
    .slice(0, -1)
    .map(({ mime, files }) => html`<source${attributes({ type: mime, srcset: srcset(files), sizes })}>`);
  const image = attributes({
    src: fallback.href,
    srcset: srcset(last.files),
    sizes,
    width: media.width,
    height: media.height,
    alt: media.alt,
    loading: 'lazy',
    decoding: 'async',
    'aria-describedby': describedBy,
  });
  return html`<picture>${sources}<img${image}></picture>`;
}

function renderCaption(media: MediaView, caption: string | undefined, state: BodyState): Html {
  const own = { lang: media.lang, dir: dirOf(media.lang) };
  const words =
    caption !== undefined
      ? renderText(caption, state)
      : media.caption !== undefined && html`<span${attributes(foreign(own, state))}>${media.caption}</span>`;
  const credit = html`<span class="credit">${state.t('body.credit', { credit: media.credit })}</span>`;
  return html`<figcaption>${words} ${credit}</figcaption>`;
}

export const renderFigure: FlowRenderer<'Figure'> = (
  { media: slug, caption, longDescription },
  _children,
  state,
) => {
  const media = state.media(slug);
  if (media === undefined) return html``;
  state.counts.figures += 1;
  const id = `figure-${state.counts.figures}-description`;
  const description =
    longDescription !== undefined &&
    html`<div class="long-description" id="${id}">
      <p class="kind">${state.t('body.longDescription')}</p>
      <p>${renderText(longDescription, state)}</p>
    </div>`;
  const picture = renderPicture(media, longDescription === undefined ? undefined : id);
  const lang = media.alt === '' ? {} : foreign({ lang: media.lang, dir: dirOf(media.lang) }, state);
  return html`<figure class="picture"><div${attributes(lang)}>${picture}</div>${renderCaption(media, caption, state)}</figure>${description}`;
};
