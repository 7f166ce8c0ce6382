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

/** A group of which a part is still missing. */
export const sampleUnfinishedGroup = (
  href: string,
  members: readonly string[] = [href],
  other: Partial<SavedGroup> = {},
): SavedGroup => ({
  href,
  lang: localeOf(href),
  title: `Title of ${href}`,
  members,
  withPictures: false,
  more: 0,
  ...other,
});

export const sampleGroup = (
  href: string,
  members: readonly string[] = [href],
  other: Partial<SavedGroup> = {},
): SavedGroup => ({ ...sampleUnfinishedGroup(href, members, other), savedAt: '2026-03-04T10:00:00.000Z' });
