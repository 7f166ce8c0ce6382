import { dayOf, momentOf } from '../machine/dates.ts';
import { element, parent, xmlDocument } from '../machine/xml.ts';
import { archiveFile, archiveFeed } from './archives.ts';
import { selfOf, type Feed, type FeedEntry } from './feed.ts';

const link = (
  rel: string,
  href: string,
  type?: string,
  more: Record<string, string | number | undefined> = {},
) => element('link', '', { rel, type, href, ...more });

const person = (name: string) => parent('author', [element('name', name)]);

function printEntry(entry: FeedEntry): string {
  const { id, title, address, lang, translations, files, published, updated } = entry;
  return parent('entry', [
    element('id', id),
    element('title', title),
    link('alternate', address, 'text/html', { hreflang: lang }),
    ...translations.map((other) => link('alternate', other.address, 'text/html', { hreflang: other.lang })),
    ...files.map((file) => link('enclosure', file.address, file.mediaType, { length: file.bytes })),
    ...(entry.licence === undefined ? [] : [link('license', entry.licence)]),
    element('published', momentOf(published)),
    element('updated', momentOf(updated)),
    ...entry.authors.map(person),
    ...entry.categories.map(({ scheme, code, label }) =>
      element('category', '', { term: code, scheme: `urn:kmh:${scheme}`, label }),
    ),
    element('summary', entry.summary),
  ]);
}

/* An entry stands in a dozen feeds and looks the same in each. */
const printed = new WeakMap<FeedEntry, string>();

function printOnce(entry: FeedEntry): string {
  const known = printed.get(entry) ?? printEntry(entry);
  printed.set(entry, known);
  return known;
}

/** The latest change of entries; without any, nothing has changed since there were feeds. */
const latestOf = (entries: readonly FeedEntry[]): string =>
  entries
    .map(({ updated }) => dayOf(updated))
    .toSorted()
    .at(-1) ?? '1970-01-01';

function document(feed: Feed, self: string, entries: readonly FeedEntry[], more: readonly string[]): string {
  return xmlDocument(
    parent(
      'feed',
      [
        element('id', self),
        element('title', feed.title),
        element('subtitle', feed.subtitle),
        ...more,
        link('self', self, 'application/atom+xml'),
        link('alternate', feed.page, 'text/html'),
        element('updated', momentOf(latestOf(entries))),
        person(feed.author),
        ...entries.map(printOnce),
      ],
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:fh': 'http://purl.org/syndication/history/1.0',
        'xml:lang': feed.lang,
      },
    ),
  );
}

/**
 * Writes a feed as Atom (RFC 4287) with its archives (RFC 5005). All texts are plain text.
 *
 * @returns the documents by their address; the first is the one to subscribe to
 */
export function printAtom(feed: Feed): [address: string, xml: string][] {
  const { recent, archives } = archiveFeed(feed);
  const self = selfOf(feed, 'atom');
  const addressOf = (number: number) => `${feed.page}${archiveFile(number)}`;
  const previous = (number: number) =>
    number < 1 ? [] : [link('prev-archive', addressOf(number), 'application/atom+xml')];
  return [
    [self, document(feed, self, recent, previous(archives.length))],
    ...archives.map(({ number, entries }): [string, string] => [
      addressOf(number),
      document(feed, addressOf(number), entries, [
        '<fh:archive/>',
        link('current', self, 'application/atom+xml'),
        ...previous(number - 1),
      ]),
    ]),
  ];
}
