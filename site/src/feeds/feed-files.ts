import { labelled, translateTo } from '../i18n/index.ts';
import type { Description } from '../description/description.ts';
import { keyOf, type FileGroup } from '../machine/file-group.ts';
import { fileAt, jsonAt, type MachineFile } from '../machine/machine-file.ts';
import type { Shelf } from '../machine/shelf.ts';
import { routes } from '../routes.ts';
import { printAtom } from './atom.ts';
import { isNews, toFeedEntry, toNumberedEntries } from './entries.ts';
import { feedLists, narrowedFeedLists, type FeedList } from './feed-lists.ts';
import { selfOf, type Feed, type FeedEntry } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { printRss } from './rss.ts';

/** Makes the entries of a description once for all the feeds in which they stand. */
function entryMaker(of: FeedList['of']): (description: Description) => readonly FeedEntry[] {
  const known = new WeakMap<Description, readonly FeedEntry[]>();
  return (description) => {
    const made =
      known.get(description) ??
      (of === 'entries' ? toFeedEntry(description) : toNumberedEntries(description, of));
    known.set(description, made);
    return made;
  };
}

/** A feed in all its formats. */
function* printFeed(feed: Feed, pathOf: (address: string) => string): Generator<MachineFile> {
  for (const [address, xml] of printAtom(feed)) yield fileAt(pathOf(address), xml);
  yield fileAt(pathOf(selfOf(feed, 'rss')), printRss(feed));
  yield jsonAt(pathOf(selfOf(feed, 'json')), toJsonFeed(feed));
}

/** The most entries of a feed that has no archives. */
const mostWithoutArchives = 50;

/** All feeds, each a group. */
export function* feedFiles(shelf: Shelf): Generator<FileGroup> {
  const entriesOf = {
    entries: entryMaker('entries'),
    recommendations: entryMaker('recommendations'),
    lessons: entryMaker('lessons'),
  };
  const { site, toAddress, get } = shelf;
  const pathOf = (address: string) => new URL(address, site).pathname;
  for (const { lang, href, name, of, items, kept } of [
    ...feedLists(shelf.library),
    ...narrowedFeedLists(shelf.library),
  ]) {
    const t = translateTo(lang);
    const isHome = href === routes.home(lang);
    const toFeed = (): Feed => {
      const described = items.flatMap((item) => get(item, lang) ?? []);
      const all = (isHome ? described.filter(isNews) : described).flatMap(entriesOf[of]);
      const entries =
        kept === undefined
          ? all
          : all.filter(({ address }) => kept.has(pathOf(address))).slice(0, mostWithoutArchives);
      return {
        lang,
        title: labelled(t('site.name'), isHome ? t('site.subject') : name.text, lang),
        subtitle: t('home.lead'),
        page: toAddress(href),
        author: t('site.name'),
        entries,
      };
    };
    yield {
      name: `feed ${href}`,
      key: keyOf(name, shelf.keyOf(items), [...(kept ?? [])]),
      make: () => printFeed(toFeed(), pathOf),
    };
  }
}
