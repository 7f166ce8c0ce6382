import { html } from '../body/html.ts';
import type { Description } from '../description/description.ts';

/** What a newsletter shows of an entry, for the readers of feeds that take HTML. */
export const contentHtml = ({ newsletter, address, lang, dir, title }: Description): string =>
  html`<div lang="${lang}" dir="${dir}"><p>${newsletter.blurb}</p><p><a href="${address}">${title}</a></p></div>`.toString();
