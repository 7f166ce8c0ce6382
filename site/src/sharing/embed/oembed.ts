import { absoluteAddress } from '../../absolute-address.ts';
import { html } from '../../body/html.ts';
import type { Description } from '../../description/description.ts';
import { translateTo } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';

/** The size of the frame, in CSS pixels; it may be narrower, and scrolls where it is too low. */
const frame = { width: 600, height: 280 } as const;
/** The size of share images. */
const thumbnail = { width: 1200, height: 630 } as const;
/** For how long those who ask may keep the answer, in seconds: a day. */
const age = 86_400;

/**
 * The code that shows a publication in a frame on another site.
 *
 * @param site the site's own address
 */
export const embedCode = ({ permalinkId, lang, title }: Description, site: string): string =>
  html`<iframe
    src="${absoluteAddress(routes.embed(permalinkId, lang), site)}"
    title="${title}"
    width="${frame.width}"
    height="${frame.height}"
    loading="lazy"
    style="max-width:100%;border:0"
  ></iframe>`.toString();

/** What a program that asks for the embed of a publication's address gets (oEmbed 1.0, of the type “rich”), as JSON. */
export function writeOembed(description: Description, site: string): string {
  const { title, lang, creators, publisher, shareImage } = description;
  const author = creators[0] ?? publisher;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    ...(author === undefined ? {} : { author_name: author.name, author_url: author.address }),
    provider_name: translateTo(lang)('site.name'),
    provider_url: absoluteAddress(routes.home(lang), site),
    cache_age: age,
    ...(shareImage === undefined
      ? {}
      : {
          thumbnail_url: shareImage,
          thumbnail_width: thumbnail.width,
          thumbnail_height: thumbnail.height,
        }),
    html: embedCode(description, site),
    ...frame,
  });
}
