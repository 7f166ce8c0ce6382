import { momentOf } from '../machine/dates.ts';
import { selfOf, type Feed, type FeedEntry } from './feed.ts';

/** How many entries are shown; all of them are in the Atom feed's archives and in the API. */
const length = 50;

const toItem = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.address,
  title: entry.title,
  summary: entry.summary,
  content_text: entry.summary,
  image: entry.picture?.address,
  date_published: momentOf(entry.published),
  date_modified: momentOf(entry.updated),
  authors: entry.authors.map((name) => ({ name })),
  tags: entry.categories.map(({ label }) => label),
  language: entry.lang,
  attachments: entry.files.map(({ address, mediaType, bytes }) => ({
    url: address,
    mime_type: mediaType,
    size_in_bytes: bytes,
  })),
});

/** A feed as JSON Feed 1.1. */
export const toJsonFeed = (feed: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  description: feed.subtitle,
  home_page_url: feed.page,
  feed_url: selfOf(feed, 'json'),
  language: feed.lang,
  authors: [{ name: feed.author }],
  items: feed.entries.slice(0, length).map(toItem),
});
