import { parseBody } from '@kmh/content/entry';
import { renderBody } from '../body/render-body.ts';
import { renderReferences } from '../body/references.ts';
import type { MediaView } from '../library/index.ts';
import type { SampleText } from './sample-texts.ts';

/** Several texts on one page share no place: each gets its own prefix. */
const prefixPlaces = (html: string, prefix: string): string =>
  html
    .replace(/ (id|aria-labelledby|aria-describedby)="([^"]*)"/g, (_, name: string, ids: string) => {
      const all = ids.split(' ').map((id) => `${prefix}${id}`);
      return ` ${name}="${all.join(' ')}"`;
    })
    .replace(/ href="#/g, ` href="#${prefix}`);

const reference = {
  key: 'who',
  csl: { type: 'report' as const, title: 'Gardens', author: [{ literal: 'IOM' }], issued: '2022' },
};

/** A sample text and its sources as HTML, by the renderers of every body. */
export function renderSample(
  text: SampleText,
  picture: { readonly slug: string; readonly view: MediaView } | undefined,
  prefix: string,
): string {
  const source = text.source(picture?.slug ?? '');
  // A record without pictures has no figure to show.
  const shown = picture === undefined ? source.replace(/<Figure [^>]*\/>\n\n/g, '') : source;
  const { body, errors } = parseBody(shown, { file: 'site/src/styleguide/sample-texts.ts' });
  if (errors !== undefined) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  const { html, citations } = renderBody(body, {
    lang: text.lang,
    media: () => picture?.view,
    organisation: () => undefined,
  });
  const references =
    citations.length === 0 ? '' : String(renderReferences([reference], citations, text.lang));
  return prefixPlaces(html + references, prefix);
}
