import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { translateTo } from '../../i18n/index.ts';
import type { RenditionDocument } from '../document.ts';
import { dublinCore } from '../dublin-core.ts';
import { mapElements } from '../map-elements.ts';
import { imageOf, type PictureShelf } from '../pictures.ts';
import { shorten } from '../../styles/short-properties.ts';
import { provenanceOf } from '../provenance.ts';

/** Wide enough for the measure of the text on a phone and a desk, light enough for a thin connection. */
const picture = { formats: ['.webp', '.jpg'], width: 640 } as const;

function inlinePicture(element: Element, shelf: PictureShelf): Element {
  const { mime, bytes } = shelf.choose(element, picture);
  const { properties } = imageOf(element);
  const { alt, width, height, ariaDescribedBy } = properties;
  const src = `data:${mime};base64,${bytes.toString('base64')}`;
  return h('img', { alt, width, height, ariaDescribedBy, src });
}

/* On paper every address within the site would be written out behind its link. */
const ownStyles = (site: string): string =>
  shorten(
    `@layer circumstances{@media print{a[href^="${site}"]::after{content:none!important}}.provenance{margin-block:var(--gap);padding-block-start:1rem;border-block-start:1px solid var(--line);color:var(--quiet);font:var(--small)}}`,
  );

/**
 * The page itself as one file: its styles and pictures within it, its links as full addresses, no script and no navigation. It
 * can be mailed, copied to a stick and read without a connection.
 */
export function writeOneFile(document: RenditionDocument, shelf: PictureShelf): Buffer {
  const { lang, dir, metadata, article, patterns, styles, address } = document;
  const t = translateTo(lang);
  const provenance = provenanceOf(document);
  const withPictures = mapElements(article, (element) =>
    element.tagName === 'picture' || element.tagName === 'img' ? [inlinePicture(element, shelf)] : undefined,
  );
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang, dir }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('title', `${metadata.title} – ${t('site.name')}`),
        h('style', styles + ownStyles(new URL(address).origin)),
        h('link', { rel: ['canonical'], href: address }),
        h('meta', { name: 'description', content: metadata.summary }),
        ...dublinCore(document).map(([name, content]) => h('meta', { name: `DC.${name}`, content })),
      ]),
      h('body', { dataPage: 'one-file' }, [
        patterns,
        h('main', { id: 'main', className: [metadata.kind] }, [
          withPictures,
          h('p', { className: ['provenance'] }, [
            `${provenance.version} ${provenance.from} `,
            h('a', { href: provenance.address, dir: 'ltr' }, provenance.address.replace(/^https?:\/\//, '')),
          ]),
        ]),
      ]),
    ]),
  ]);
  return Buffer.from(toHtml(page, { upperDoctype: true }));
}
