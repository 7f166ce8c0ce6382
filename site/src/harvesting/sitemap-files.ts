import { langs, type Lang } from '@kmh/content/vocabulary';
import type { Description } from '../description/description.ts';
import { feedLists, narrowedFeedLists, type FeedList } from '../feeds/feed-lists.ts';
import { fileAt, type MachineFile } from '../machine/machine-file.ts';
import type { Shelf } from '../machine/shelf.ts';
import { routes } from '../routes.ts';
import { printSitemap, printSitemapIndex, sitemapsOf, type SitemapPage } from './sitemap.ts';

/** An entry's page, and the pages of its recommendations and lessons. */
function pagesOf(description: Description): SitemapPage[] {
  const { address, languages, issued, modified = issued, recommendations, lessons } = description;
  const numbered = [...recommendations, ...lessons].map((each) => ({ address: each.address, modified }));
  return [{ address, modified, languages }, ...numbered];
}

/** Pages without an entry of their own: the start, lists, agents, and what was written by hand. */
function otherPages({ library, toAddress }: Shelf, lang: Lang, all: readonly FeedList[]): SitemapPage[] {
  const lists = all.filter((list) => list.lang === lang);
  const agents = [...library.authorities.values()].flatMap(({ kind, slug }) =>
    kind === 'organisation' || kind === 'person' ? [routes.agent(lang, kind, slug)] : [],
  );
  const written = [
    routes.about,
    routes.accessibility,
    routes.reuse,
    routes.data,
    (locale: Lang) => routes.gapMap(locale),
    routes.feeds,
    routes.search,
  ];
  const paths = [...lists.map(({ href }) => href), ...agents, ...written.map((route) => route(lang))];
  return paths.map((path) => ({ address: toAddress(path) }));
}

const latest = (pages: readonly SitemapPage[]): string | undefined =>
  pages
    .flatMap(({ modified }) => modified ?? [])
    .toSorted()
    .at(-1);

/** Sitemaps of each language, oldest pages first, so that what is new changes the last of them alone; and their index. */
export function* sitemapFiles(shelf: Shelf): Generator<MachineFile> {
  const { entries, library, toAddress } = shelf;
  const lists = [...feedLists(library), ...narrowedFeedLists(library)];
  const index: { address: string; modified: string | undefined }[] = [];
  for (const lang of langs) {
    const described = entries
      .flatMap(({ descriptions }) => descriptions)
      .filter((description) => description.lang === lang && description.lifecycle.state !== 'withdrawn');
    const pages = [...otherPages(shelf, lang, lists), ...described.toReversed().flatMap(pagesOf)];
    for (const [number, part] of sitemapsOf(pages).entries()) {
      const path = routes.sitemapOf(lang, number + 1);
      index.push({ address: toAddress(path), modified: latest(part) });
      yield fileAt(path, printSitemap(part));
    }
  }
  yield fileAt(routes.sitemap, printSitemapIndex(index));
}
