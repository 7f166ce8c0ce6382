import type { Lang } from '@kmh/content/vocabulary';
import { dayOf } from '../machine/dates.ts';
import { element, parent, xmlDocument } from '../machine/xml.ts';

/** A page for search engines. */
export interface SitemapPage {
  readonly address: string;
  /** A day, month or year. */
  readonly modified?: string | undefined;
  /** The page in all its languages, its own among them. */
  readonly languages?: readonly { readonly lang: Lang; readonly address: string }[];
}

/** The most pages of a sitemap: far below the 50,000 and 50 MB that it may have, so that one new page costs little. */
const most = 5_000;

/** The schema of sitemaps takes whole days alone. */
const lastmod = (modified: string | undefined): string[] =>
  modified === undefined ? [] : [element('lastmod', dayOf(modified))];

const printPage = ({ address, modified, languages = [] }: SitemapPage): string =>
  parent('url', [
    element('loc', address),
    ...lastmod(modified),
    ...(languages.length < 2
      ? []
      : languages.map((other) =>
          element('xhtml:link', '', { rel: 'alternate', hreflang: other.lang, href: other.address }),
        )),
  ]);

/** Cuts pages into as many sitemaps as they need, in their order. */
export const sitemapsOf = (pages: readonly SitemapPage[]): SitemapPage[][] =>
  Array.from({ length: Math.ceil(pages.length / most) }, (_, index) =>
    pages.slice(index * most, (index + 1) * most),
  );

/** Writes a sitemap (sitemaps.org 0.9) with the languages of each page. */
export const printSitemap = (pages: readonly SitemapPage[]): string =>
  xmlDocument(
    parent('urlset', pages.map(printPage), {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    }),
  );

/** Writes the index of sitemaps. */
export const printSitemapIndex = (
  sitemaps: readonly { readonly address: string; readonly modified: string | undefined }[],
): string =>
  xmlDocument(
    parent(
      'sitemapindex',
      sitemaps.map(({ address, modified }) =>
        parent('sitemap', [element('loc', address), ...lastmod(modified)]),
      ),
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    ),
  );
