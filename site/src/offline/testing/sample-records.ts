import { localeOf } from '../library/addresses.ts';
import type { SavedGroup, SavedUnit } from '../library/records.ts';

/** A saved unit as others are, apart from what is said of it. */
export const sampleUnit = (href: string, other: Partial<SavedUnit> = {}): SavedUnit => ({
  href,
  lang: localeOf(href),
  title: `Title of ${href}`,
  digests: { '': 'aaaa' },
  pictures: [],
  scripts: [],
  aliases: [],
  bytes: 40_000,
  savedAt: '2026-03-04T10:00:00.000Z',
  state: 'current',
  notice: '',
  ...other,
});

export const sampleGroup = (
  href: string,
  members: readonly string[] = [href],
  other: Partial<SavedGroup> = {},
): SavedGroup => ({
  href,
  lang: localeOf(href),
  title: `Title of ${href}`,
  members,
  withPictures: false,
  savedAt: '2026-03-04T10:00:00.000Z',
  more: 0,
  ...other,
});
