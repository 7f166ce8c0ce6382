import { folderOf, type PageKind } from '@kmh/content/schema';
import type { Lang } from '@kmh/content/vocabulary';
import { numberedPath, type NumberedPlace, type NumberedType } from './numbered-places.ts';
import type { Format } from './renditions/formats.ts';

/** What the library can be browsed by. */
export const facets = ['kind', 'series', 'topic', 'country', 'region', 'project', 'language'] as const;
export type Facet = (typeof facets)[number];

/** A browse list: everything, or what a facet's value has in common; narrowed to a kind; one page of it. */
export interface ListPlace {
  readonly facet?: Facet;
  /** A kind, slug, country code or language; the code as the record writes it. */
  readonly value?: string;
  readonly kind?: PageKind;
  /** Counts from 1. */
  readonly page?: number;
}

const facetSegment = {
  series: 'series',
  topic: 'topics',
  country: 'countries',
  region: 'regions',
  project: 'projects',
  language: 'languages',
} as const satisfies Record<Exclude<Facet, 'kind'>, string>;

const isPageKind = (value: string | undefined): value is PageKind =>
  value !== undefined && Object.hasOwn(folderOf, value);

/** A list's address below `/{locale}/`, without slashes at its ends. */
export function listPath({ facet, value, kind, page = 1 }: ListPlace): string {
  const rest = page === 1 ? [] : ['page', String(page)];
  if (facet === 'kind') return [isPageKind(value) ? folderOf[value] : 'library', ...rest].join('/');
  const place = facet === undefined || value === undefined ? [] : [facetSegment[facet], value.toLowerCase()];
  return ['library', ...place, ...(kind === undefined ? [] : [folderOf[kind]]), ...rest].join('/');
}

const page = (locale: Lang, kind: PageKind, slug: string) => `/${locale}/${folderOf[kind]}/${slug}/`;

/** Every address of the site, as paths from its root. */
export const routes = {
  home: (locale: Lang) => `/${locale}/`,
  page,
  recommendation: (locale: Lang, kind: PageKind, slug: string, number: number) =>
    `${page(locale, kind, slug)}recommendations/${number}/`,
  lesson: (locale: Lang, kind: PageKind, slug: string, number: number) =>
    `${page(locale, kind, slug)}lessons/${number}/`,
  library: (locale: Lang) => `/${locale}/library/`,
  list: (locale: Lang, place: ListPlace) => `/${locale}/${listPath(place)}/`,
  /** All recommendations, or all lessons, across publications; or those that have something in common. */
  numbered: (locale: Lang, type: NumberedType, place: NumberedPlace = {}) => {
    const below = numberedPath(place);
    return `/${locale}/${type}/${below === '' ? '' : `${below}/`}`;
  },
  /** The whole of such a list for spreadsheets, beside its first page. */
  numberedTable: (list: string, type: NumberedType) => `${list}${type}.csv`,
  /** How an evaluation got from its findings to what was done. */
  trace: (locale: Lang, kind: PageKind, slug: string) => `${page(locale, kind, slug)}trace/`,
  /** Where the library is full and where it is empty; and of one topic or country, with what there is. */
  gapMap: (locale: Lang, facet?: 'topic' | 'country', value?: string) =>
    `/${locale}/gap-map/${facet === undefined || value === undefined ? '' : `${facetSegment[facet]}/${value.toLowerCase()}/`}`,
  /** An organisation or a person, with the pages that name it. */
  agent: (locale: Lang, kind: 'organisation' | 'person', slug: string, pageNumber = 1) =>
    `/${locale}/${folderOf[kind]}/${slug}/${pageNumber === 1 ? '' : `page/${pageNumber}/`}`,
  search: (locale: Lang) => `/${locale}/search/`,
  /** What the reader saved on this device. */
  saved: (locale: Lang) => `/${locale}/saved/`,
  /**
   * A file of the search's catalogue. `index.txt` may change with each release and names the folder of all the others below
   * `by-hash/`, which is their hash, so that they can be cached for ever.
   */
  catalogue: (file: string) => `/catalogue/${file}`,
  /** What is new, for feed readers. */
  feed: (locale: Lang) => `/${locale}/feed.xml`,
  /** All events, for calendars to subscribe to; and one of them. */
  calendar: (locale: Lang) => `/${locale}/events/calendar.ics`,
  eventFile: (permalinkId: string, locale: Lang) => `/files/${permalinkId}/${locale}.ics`,
  /** A publication as citation managers read it. */
  citation: (permalinkId: string, locale: Lang, format: 'bib' | 'ris' | 'csl.json') =>
    `/files/${permalinkId}/${locale}.${format}`,
  /** What the site offers to programs, explained; and the feeds of all its lists. */
  data: (locale: Lang) => `/${locale}/data/`,
  feeds: (locale: Lang) => `/${locale}/feeds/`,
  /** The API. Its version is part of every address. */
  api: {
    index: '/api/v1/index.json',
    entry: (permalinkId: string) => `/api/v1/entries/${permalinkId}.json`,
    list: (pageNumber: number) => `/api/v1/list/${pageNumber}.json`,
    schema: (name: 'entry' | 'list') => `/api/v1/schema/${name}.json`,
    dump: (ending: 'jsonl' | 'csv') => `/api/v1/dump/entries.${ending}`,
    sums: '/api/v1/dump/SHA256SUMS',
  },
  sitemap: '/sitemap.xml',
  sitemapOf: (locale: Lang, number: number) => `/sitemaps/${locale}-${number}.xml`,
  /** The repository for harvesters (OAI-PMH). */
  oai: '/oai.xml',
  /** Where a newsletter is put together. */
  newsletter: (locale: Lang) => `/${locale}/newsletter/`,
  /** A newsletter that was put together at release: what is new, or new on a topic. */
  digest: (locale: Lang, topic: string | undefined, ending: 'html' | 'txt' | 'eml') =>
    `/newsletter/${locale}/${topic === undefined ? 'new' : `topics/${topic}`}.${ending === 'html' ? 'mail.html' : ending}`,
  about: (locale: Lang) => `/${locale}/about/`,
  accessibility: (locale: Lang) => `/${locale}/accessibility/`,
  reuse: (locale: Lang) => `/${locale}/reuse/`,
  /** The guide for editors, or a page of it. In no list, no search and no search engine; the CMS leads to it. */
  guide: (locale: Lang, task?: string) => `/${locale}/guide/${task === undefined ? '' : `${task}/`}`,
  /** Every component and block, for those who work on the styles. In no list, no search and no search engine. */
  styleguide: '/styleguide/',
  /** The choice of language. */
  root: '/',
  /** The address in print and newsletters, which never changes; with a language it leads to that translation. */
  permalink: (permalinkId: string, locale?: Lang) =>
    `/k/${permalinkId}/${locale === undefined ? '' : `${locale}/`}`,
  /** Every permalinkId, a line each: for the page that says what is not there. */
  permalinkIds: '/k/numbers.txt',
  /** Everything to pass a publication on with: cards, links, codes. In no list, no search and no search engine. */
  share: (locale: Lang, kind: PageKind, slug: string) => `${page(locale, kind, slug)}share/`,
  /** A publication in small, for frames on other sites. */
  embed: (permalinkId: string, locale: Lang) => `/embed/${permalinkId}/${locale}/`,
  /** What programs that make embeds of links ask for (oEmbed). */
  oembed: (permalinkId: string, locale: Lang) => `/files/${permalinkId}/${locale}.oembed.json`,
  /** A newsletter's card of a publication, as a piece of HTML or as plain text. */
  card: (permalinkId: string, locale: Lang, ending: 'html' | 'txt') =>
    `/files/${permalinkId}/${locale}.card.${ending}`,
  /** A picture's file. The folder is the hash of its content, so it can be cached for ever. */
  media: (hash: string, file: string) => `/media/${hash}/${file}`,
  document: (slug: string, file: string) => `/files/${slug}/${file}`,
  /** A publication as a file to take along, under a name that never changes. */
  rendition: (permalinkId: string, locale: Lang, format: Format) =>
    `/files/${permalinkId}/${locale}.${format}`,
  /** The typed links of a publication, for programs that follow them (Signposting). */
  linkset: (permalinkId: string) => `/files/${permalinkId}/linkset.json`,
  /** The picture that stands beside a link to a publication where it is shared. */
  shareImage: (permalinkId: string, locale: Lang) => `/files/${permalinkId}/${locale}.png`,
  /** All publications of a language in one file. */
  libraryFile: (locale: Lang) => `/files/library-${locale}.zip`,
} as const;
