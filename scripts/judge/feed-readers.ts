import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { z } from 'zod';
import type { Judge } from './judge.ts';
import { feedPaths, judgeFiles, siteFiles } from './site-files.ts';

const moment = z.iso.datetime({ offset: true });
const mailDate = z.string().refine((date) => !Number.isNaN(Date.parse(date)), 'no moment');

/* What a reader of feeds has to find, by the names that the library gives it. A list whose entries have no date has a feed without any. */
const AtomSchema = z.object({
  id: z.url(),
  title: z.object({ value: z.string().min(1) }),
  updated: moment,
  entries: z
    .array(
      z.object({
        id: z.url(),
        title: z.object({ value: z.string().min(1) }),
        updated: moment,
        published: moment,
        authors: z.array(z.object({ name: z.string().min(1) })).min(1),
        links: z.array(z.object({ href: z.url() })).min(1),
      }),
    )
    .default([]),
});
const RssSchema = z.object({
  title: z.string().min(1),
  link: z.url(),
  items: z
    .array(
      z.object({
        title: z.string().min(1),
        link: z.url(),
        guid: z.object({ value: z.url() }),
        pubDate: mailDate,
        content: z.object({ encoded: z.string().startsWith('<') }),
        media: z
          .object({
            contents: z
              .array(z.object({ url: z.url(), type: z.string().startsWith('image/'), width: z.int() }))
              .min(1),
          })
          .optional(),
      }),
    )
    .default([]),
});
const JsonFeedSchema = z.object({
  title: z.string().min(1),
  feed_url: z.url(),
  items: z
    .array(
      z.object({
        id: z.url(),
        url: z.url(),
        title: z.string().min(1),
        content_text: z.string(),
        date_published: moment,
        attachments: z.array(z.object({ url: z.url(), mime_type: z.string() })).optional(),
      }),
    )
    .default([]),
});

/** What was found, or else what is missing, a sentence each. */
function lacks(schema: z.ZodType, found: unknown): string[] {
  const { success, error } = schema.safeParse(found);
  return success ? [] : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** How many entries a document has, and how many were found; a reader skips what it cannot use. */
const countFault = (there: number, found: number): string[] =>
  there === found ? [] : [`has ${there} entries, of which a reader finds ${found}.`];

const count = (text: string, tag: string): number => text.split(`<${tag}>`).length - 1;

/** What a reader of feeds misses in an Atom feed. */
export function atomFaults(xml: string): string[] {
  const feed = parseAtomFeed(xml);
  return [...lacks(AtomSchema, feed), ...countFault(count(xml, 'entry'), feed.entries?.length ?? 0)];
}

/** What a newsletter service misses in an RSS feed. */
export function rssFaults(xml: string): string[] {
  const feed = parseRssFeed(xml);
  return [...lacks(RssSchema, feed), ...countFault(count(xml, 'item'), feed.items?.length ?? 0)];
}

/** What a reader of feeds misses in a JSON Feed. */
export const jsonFeedFaults = (json: string): string[] => {
  const feed = parseJsonFeed(json);
  const { items } = z.looseObject({ items: z.array(z.unknown()) }).parse(JSON.parse(json));
  return [...lacks(JsonFeedSchema, feed), ...countFault(items.length, feed.items?.length ?? 0)];
};

/** A reader of feeds as it is in use elsewhere, which must find every entry with what makes it one. */
export const feedReaders: Judge = {
  name: 'Feedsmith: every feed in its three formats',
  judge: async (site) => [
    ...(await judgeFiles('Atom feed', siteFiles(site, feedPaths.atom), atomFaults)),
    ...(await judgeFiles('RSS feed', siteFiles(site, feedPaths.rss), rssFaults)),
    ...(await judgeFiles('JSON Feed', siteFiles(site, feedPaths.json), jsonFeedFaults)),
  ],
};
