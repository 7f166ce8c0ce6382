import type { Lang } from '@kmh/content/vocabulary';

/** Something new. */
export interface FeedEntry {
  /** An address that never changes, different for each language. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  /** A day, month or year. */
  readonly published: string;
  /** A day, month or year; not before it was published. */
  readonly updated: string;
  readonly author: string;
  readonly category: { readonly code: string; readonly label: string };
}

/** A feed in one language. All addresses are absolute. */
export interface Feed {
  readonly lang: Lang;
  readonly title: string;
  readonly subtitle: string;
  /** The feed's own address, which is also its id. */
  readonly self: string;
  /** The page it goes with. */
  readonly page: string;
  /** Who stands for entries together. */
  readonly author: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/* XML 1.0 has no way to write these characters, not even as numbers. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it stands in XML, in elements and attributes; characters that XML cannot hold become U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A day, month or year as the moment at which it begins: Atom has no other dates. */
const momentOf = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`;

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

const link = (rel: string, href: string, type: string) =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

const person = (name: string) => `<author>${element('name', name)}</author>`;

const printEntry = (entry: FeedEntry): string[] => [
  '<entry>',
  element('id', entry.id),
  element('title', entry.title),
  link('alternate', entry.href, 'text/html'),
  element('published', momentOf(entry.published)),
  element('updated', momentOf(entry.updated)),
  person(entry.author),
  `<category term="${escapeXml(entry.category.code)}" label="${escapeXml(entry.category.label)}"/>`,
  element('summary', entry.summary),
  '</entry>',
];

/** Writes a feed as Atom (RFC 4287). All texts are plain text. */
export function printAtom(feed: Feed): string {
  const moments = feed.entries.map(({ updated }) => momentOf(updated)).sort();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    element('id', feed.self),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    link('self', feed.self, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
    // A feed without entries has not changed since there were feeds.
    element('updated', moments.at(-1) ?? momentOf('1970')),
    person(feed.author),
    ...feed.entries.flatMap(printEntry),
    '</feed>',
    '',
  ].join('\n');
}
