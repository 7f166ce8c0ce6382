import type { Feed, FeedEntry } from './feed.ts';

/** How many entries an archive holds; so many, once and for all. */
const inArchive = 50;
/** How many a feed itself shows at least, where there are so many. */
const atLeast = 20;

/** A part of a feed that is kept apart (RFC 5005). */
export interface Archive {
  /** Counts from 1, from the oldest on; so it is the same archive for ever. */
  readonly number: number;
  readonly entries: readonly FeedEntry[];
}

/** A feed cut into what is new and what is kept apart. */
export interface ArchivedFeed {
  /** Newest first. */
  readonly recent: readonly FeedEntry[];
  /** From the oldest on; each full. */
  readonly archives: readonly Archive[];
}

/**
 * Cuts a feed into archives from the oldest entry on, so that what is new changes none of them. Nothing stands in two parts.
 */
export function archiveFeed({ entries }: Pick<Feed, 'entries'>): ArchivedFeed {
  const count = Math.max(0, Math.floor((entries.length - atLeast) / inArchive));
  const newest = entries.length - count * inArchive;
  const archives = Array.from({ length: count }, (_, index): Archive => {
    const end = entries.length - index * inArchive;
    return { number: index + 1, entries: entries.slice(end - inArchive, end) };
  });
  return { recent: entries.slice(0, newest), archives };
}

/** The file of an archive, in the folder of its feed. */
export const archiveFile = (number: number): string => `feed-${number}.xml`;
