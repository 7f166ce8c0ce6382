import type { Survey } from '@kmh/content/entry';
import { z } from 'zod';
import type { Authority } from './authority.ts';
import type { Item } from './item.ts';

/** What is kept of an entry's content: the words that lists show, or, of an entry without a page, all of it. */
export type Stored = Item | Authority;

/** An entry's own files, as they were read. */
export interface OwnFiles {
  readonly digest: string;
  /** By which they are known again; none of files that had just been written. */
  readonly stamp: string | undefined;
}

/** What is kept of an entry from one reading of the record to the next. */
export interface StoredEntry {
  /** `folder/slug`. */
  readonly id: string;
  /** Of all that it was made from. */
  readonly digest: string;
  readonly data: Stored;
  /** What it asks of the other entries. */
  readonly survey: Survey;
  /** Of an entry with a page. */
  readonly own?: OwnFiles;
}

export const isItem = (data: Stored): data is Item => 'permalinkId' in data;

/*
 * Only the reader of the record writes these, from entries it has checked against their schemas, and it forgets them when its code
 * changes: a second check would cost more than the reading.
 */
const StoredSchema = z.custom<StoredEntry>(
  (value) => typeof value === 'object' && value !== null && 'id' in value,
);

/** Each entry stands on a line of its own (JSON Lines), so that one which stays as it was need not be printed again. */
export const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

export const printStored = (entry: StoredEntry): string => JSON.stringify(entry);

export const parseStored = (line: string): StoredEntry => StoredSchema.parse(JSON.parse(line));
