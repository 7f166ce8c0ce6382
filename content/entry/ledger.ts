import { join } from 'node:path';
import { z } from 'zod';
import { DateSchema } from '../schema/date.ts';
import { PermalinkIdSchema } from '../schema/permalink-id.ts';
import { appendLines, readLines } from './ledger-lines.ts';

/** Stands for the permalinkId of addresses that belong to no publication: lists, and the pages of organisations and people. */
export const noPublication = '-';

/*
 * The ledger stands beside the entries and only ever grows: `urls.tsv` holds every address that was published, with the day and the
 * permalinkId it belonged to; `removed.tsv` every publication that was taken down on purpose, with the permalinkId of the one that took its
 * place, if one did. `pictures.tsv` is in withheld-pictures.ts. Tab-separated lines merge well in git.
 */
const UrlSchema = z.tuple([
  DateSchema,
  z.union([PermalinkIdSchema, z.literal(noPublication)]),
  z.string().regex(/^\/[^\s]*$/),
]);
const RemovalSchema = z.tuple([DateSchema, PermalinkIdSchema, z.string().min(1)], PermalinkIdSchema);

export interface PublishedUrl {
  readonly date: string;
  /** Of the publication it belonged to, or `noPublication`. */
  readonly permalinkId: string;
  /** The address from the root of the site; a page's has a slash at both ends, a file's at the beginning. */
  readonly path: string;
}

export interface Removal {
  readonly date: string;
  readonly permalinkId: string;
  readonly reason: string;
  /** The permalinkId of what took its place. */
  readonly successor?: string | undefined;
}

export interface Ledger {
  readonly urls: readonly PublishedUrl[];
  readonly removals: readonly Removal[];
}

const FORM = 'date, permalinkId and text, parted by tabs';

const urlsFile = (dir: string) => join(dir, 'urls.tsv');
const removalsFile = (dir: string) => join(dir, 'removed.tsv');

/**
 * Reads the whole ledger; a missing one is empty.
 *
 * @throws Error naming file and line when a line cannot be read
 */
export const readLedger = (dir: string): Ledger => ({
  urls: readLines(urlsFile(dir), UrlSchema, FORM).map(([date, permalinkId, path]) => ({
    date,
    permalinkId,
    path,
  })),
  removals: readLines(removalsFile(dir), RemovalSchema, FORM).map(
    ([date, permalinkId, reason, successor]) => ({
      date,
      permalinkId,
      reason,
      successor,
    }),
  ),
});

/** Appends addresses; what the ledger already has is the caller's to leave out. */
export const recordUrls = (dir: string, urls: readonly PublishedUrl[]): void =>
  appendLines(
    urlsFile(dir),
    urls.map(({ date, permalinkId, path }) => [date, permalinkId, path]),
  );

/**
 * Notes that a publication was taken down on purpose, so that its addresses say so instead of failing the release.
 *
 * @param removal `reason` is one word or phrase for the record, such as `unpublished`; with a `successor` its addresses
 * lead there
 */
export function recordRemoval(dir: string, removal: Omit<Removal, 'date'>, today: Date = new Date()): void {
  const { permalinkId, reason, successor } = removal;
  appendLines(removalsFile(dir), [
    [
      today.toISOString().slice(0, 10),
      permalinkId,
      reason.replace(/\s+/g, ' '),
      ...(successor === undefined ? [] : [successor]),
    ],
  ]);
}
