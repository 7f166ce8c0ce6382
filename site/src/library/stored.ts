import { z } from 'zod';
import type { Authority } from './authority.ts';
import type { Item } from './item.ts';

/** What the site's store holds of an entry: the words that lists show, or, of an entry without a page, all of it. */
export type Stored = Item | Authority;

export const isItem = (data: Stored): data is Item => 'permalinkId' in data;

/*
 * Only the loader writes these, from entries it has checked against their schemas, and it forgets them when its code
 * changes: a second check would cost more than the reading.
 */
const StoredSchema = z.custom<Stored>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value,
);

/**
 * The form in which the store keeps an entry: one string. Astro looks through every value that it stores for names of
 * pictures to import, and an editor's words must never be taken for one.
 */
export const printStored = (data: Stored): string => JSON.stringify(data);

export const parseStored = (json: string): Stored => StoredSchema.parse(JSON.parse(json));
