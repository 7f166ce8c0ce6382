import { dayOf, mailDateOf } from '../machine/dates.ts';
import { element, parent, xmlDocument } from '../machine/xml.ts';
import { selfOf, type Feed, type FeedEntry } from './feed.ts';

/** How many entries are shown: newsletters take the newest, and each comes with its whole card. */
const length = 20;

function printItem(entry: FeedEntry): string {
  const { picture } = entry;
  return parent('item', [
    element('title', entry.title),
    element('link', entry.address),
    element('guid', entry.id, { isPermaLink: 'false' }),
    element('pubDate', mailDateOf(entry.published)),
    ...entry.authors.map((name) => element('dc:creator', name)),
    ...entry.categories.map(({ scheme, label }) =>
      element('category', label, { domain: `urn:kmh:${scheme}` }),
    ),
    element('description', entry.summary),
    element('content:encoded', entry.html()),
    ...(picture === undefined
      ? []
      : [
          parent(
            'media:content',
            [
              ...(picture.alt === '' ? [] : [element('media:description', picture.alt, { type: 'plain' })]),
              element('media:credit', picture.credit),
            ],
            {
              url: picture.address,
              type: picture.mediaType,
              medium: 'image',
              width: picture.width,
              height: picture.height,
              fileSize: picture.bytes,
            },
          ),
        ]),
  ]);
}

/* An entry stands in a dozen feeds and looks the same in each. */
const printed = new WeakMap<FeedEntry, string>();

function printOnce(entry: FeedEntry): string {
  const known = printed.get(entry) ?? printItem(entry);
  printed.set(entry, known);
  return known;
}

/** Writes a feed as RSS 2.0 for newsletter services: with a picture and, in `content:encoded`, all that a newsletter shows. */
export function printRss(feed: Feed): string {
  const entries = feed.entries.slice(0, length);
  const latest = entries
    .map(({ updated }) => dayOf(updated))
    .toSorted()
    .at(-1);
  return xmlDocument(
    parent(
      'rss',
      [
        parent('channel', [
          element('title', feed.title),
          element('link', feed.page),
          element('description', feed.subtitle),
          element('language', feed.lang),
          ...(latest === undefined ? [] : [element('lastBuildDate', mailDateOf(latest))]),
          element('atom:link', '', { rel: 'self', type: 'application/rss+xml', href: selfOf(feed, 'rss') }),
          ...entries.map(printOnce),
        ]),
      ],
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
      },
    ),
  );
}
