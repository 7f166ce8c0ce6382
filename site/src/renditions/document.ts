import { dirOf, type Lang } from '@kmh/content/vocabulary';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { absoluteAddress } from '../absolute-address.ts';
import { cleanArticle } from './clean-article.ts';
import type { Metadata } from './metadata.ts';

/**
 * A publication in a language as every writer takes it: what its page shows, in the order of the page. It is read from the page
 * itself, so nothing can be on the page and missing from the files.
 */
export interface RenditionDocument {
  readonly lang: Lang;
  readonly dir: 'ltr' | 'rtl';
  readonly metadata: Metadata;
  /** The page's full address. */
  readonly address: string;
  /** The full address that never changes. */
  readonly permalink: string;
  /** The page's article, without what serves the screen alone; its links are full addresses or lead within it. */
  readonly article: Element;
  /** The fields of dots that covers are drawn with. */
  readonly patterns: Element | undefined;
  /** The page's own styles. */
  readonly styles: string;
}

/** Where a page comes from. */
export interface PagePlace {
  readonly lang: Lang;
  /** The page's path on the site. */
  readonly path: string;
  /** The site's own address. */
  readonly site: string;
}

/** Reads a publication's page. */
export function readDocument(
  html: string,
  { lang, path, site }: PagePlace,
  metadata: Metadata,
): RenditionDocument {
  const root: Root = fromHtml(html);
  const article = select('main article', root);
  if (article === undefined) throw new Error('its page has no article');
  const address = absoluteAddress(path, site);
  return {
    lang,
    dir: dirOf(lang),
    metadata,
    address,
    permalink: absoluteAddress(`/k/${metadata.permalinkId}/`, site),
    article: cleanArticle(article, address),
    patterns: select('svg.cover-patterns', root),
    styles: selectAll('head > style, main svg > style', root).map(toString).join(''),
  };
}

/** All that a file made from the document depends on, apart from the page's styles. */
export const sourceOf = ({ article, metadata, address }: RenditionDocument): string =>
  [toHtml(article), JSON.stringify(metadata), address].join('\0');
