import { readAll, readRecord } from '../library/database.ts';
import type { SavedGroup, SavedUnit } from '../library/records.ts';
import type { Words } from '../words/words.ts';
import { dotted } from './page-parts.ts';

/** How something stands in the library. */
export interface Standing {
  readonly group: SavedGroup | undefined;
  /** Its units that are saved. */
  readonly units: readonly SavedUnit[];
}

/** How what is at an address stands: as a group of its own, or as part of another. */
export async function standingOf(href: string): Promise<Standing> {
  const group = await readRecord('groups', href);
  const members = new Set(group?.members ?? [href]);
  return { group, units: (await readAll('units')).filter((unit) => members.has(unit.href)) };
}

/** Not saved, partly saved, saved, or saved and no longer what the site says. */
export type StandingName = 'none' | 'part' | 'whole' | 'outdated';

export function nameOf({ group, units }: Standing): StandingName {
  if (group === undefined && units.length === 0) return 'none';
  if (units.some(({ state }) => state === 'outdated') || (group?.more ?? 0) > 0) return 'outdated';
  return group === undefined || group.savedAt !== undefined ? 'whole' : 'part';
}

const partValues = ({ group, units }: Standing) => ({
  done: units.length,
  total: group?.members.length ?? 1,
});

const savedAt = ({ group, units }: Standing): string => group?.savedAt ?? units[0]?.savedAt ?? '';

/** What the button says. */
export function labelFor(standing: Standing, words: Words): string {
  const name = nameOf(standing);
  if (name === 'none') return words.text('saving.save');
  if (name === 'part') return words.text('saving.textProgress', partValues(standing));
  if (name === 'outdated') return words.text('saving.update');
  return dotted([words.text('saving.saved'), words.date(savedAt(standing))]);
}

/** What is said of it, in a sentence: when it was saved, how much of it, its size, and what is new since. */
export function sentenceFor(standing: Standing, words: Words): string {
  const { group, units } = standing;
  if (nameOf(standing) === 'none') return '';
  if (group !== undefined && group.savedAt === undefined)
    return words.text('saving.part', partValues(standing));
  return dotted([
    words.text('saving.savedOn', { date: words.date(savedAt(standing)) }),
    words.bytes(units.reduce((sum, { bytes }) => sum + bytes, 0)),
    group?.withPictures === false &&
      units.every(({ pictures }) => pictures.length === 0) &&
      words.text('saving.noPictures'),
    group !== undefined && group.more > 0 && words.text('saving.more', { count: group.more }),
  ]);
}
