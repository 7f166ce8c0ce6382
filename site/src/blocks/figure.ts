import { dirOf } from '@kmh/content/vocabulary';
import { attributes, html, type Html } from '../body/html.ts';
import { creditOf, renderPicture } from '../body/picture.ts';
import { foreign, renderText } from '../body/text.ts';
import type { BodyState } from '../body/body-state.ts';
import type { MediaView } from '../library/views.ts';
import type { FlowRenderer } from './renderer.ts';

/** The measure of the text is 40 rem; on narrow screens a picture takes the whole width. */
const sizes = '(min-width: 43rem) 40rem, 94vw';

function renderCaption(media: MediaView, caption: string | undefined, state: BodyState): Html {
  const own = { lang: media.lang, dir: dirOf(media.lang) };
  const words =
    caption !== undefined
      ? renderText(caption, state)
      : media.caption !== undefined && html`<span${attributes(foreign(own, state))}>${media.caption}</span>`;
  const credit = html`<span class="credit">${creditOf(media, state.lang)}</span>`;
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
    html`<details class="long-description">
      <summary>${state.t('body.longDescription')}</summary>
      <p id="${id}">${renderText(longDescription, state)}</p>
    </details>`;
  const describedBy = longDescription === undefined ? undefined : id;
  const picture = renderPicture(media, { lang: state.lang, sizes, describedBy });
  return html`<figure class="picture"><div>${picture}</div>${renderCaption(media, caption, state)}</figure>${description}`;
};
