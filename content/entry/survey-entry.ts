import { folderOf } from '../schema/folders.ts';
import type { Filed, RecordIndex } from './checks/finding.ts';
import { recordChecks } from './checks/index.ts';
import { replacedBy } from './checks/lifecycle.ts';

/*
 * `checkRecord` reads every entry to say what is wrong. Who reads entries anyway, or has read them before, first needs less:
 * whether anything is wrong. So each entry is surveyed once, by the same checks. What it asks of the rest of the record and gives
 * to it is noted, is small enough to be kept, and is compared again whenever another entry changed.
 */

/** What an entry asks of the record and gives to it. */
export interface Survey {
  /** Whether nothing is wrong with it, as long as the record gives what it needs. */
  readonly isSound: boolean;
  readonly needs: readonly string[];
  readonly gives: readonly string[];
  /** Entries, as `folder/slug`, whose content was looked at: when one of them changes, the survey is out of date. */
  readonly lookedAt: readonly string[];
}

const theEntry = (folder: string, slug: string) => `entry ${folder}/${slug}`;
const thePermalink = (permalinkId: string) => `permalink ${permalinkId}`;
const aSuccessor = (ref: string) => `successor of ${ref}`;

/** A publication may have several successors; all else that is given is given by one entry alone. */
const mayBeTwice = (gift: string) => gift.startsWith(aSuccessor(''));

/**
 * Looks an entry over with every check of the record.
 *
 * @param find gives entries by folder and slug; only pictures are asked for
 */
export function surveyEntry(filed: Filed, find: RecordIndex['find']): Survey {
  const { entry } = filed;
  const needs = new Set<string>();
  const lookedAt = new Set<string>();
  // The record seems to have whatever it is asked for, and what it was asked for is noted.
  const note = (need: string) => needs.add(need).size > 0;
  const asked: RecordIndex = {
    filed: [filed],
    has: (folder, slug) => note(theEntry(folder, slug)),
    hasPermalink: (permalinkId) => note(thePermalink(permalinkId)),
    isReplaced: (folder, slug) => note(aSuccessor(`${folder}/${slug}`)),
    find: (folder, slug) => {
      lookedAt.add(`${folder}/${slug}`);
      return find(folder, slug);
    },
  };
  const isSound = recordChecks.flatMap((check) => check(asked)).length === 0;
  return {
    isSound,
    needs: [...needs],
    gives: [
      theEntry(folderOf[entry.kind], entry.slug),
      ...('permalinkId' in entry.facts ? [thePermalink(entry.facts.permalinkId)] : []),
      ...replacedBy(entry).map(aSuccessor),
    ],
    lookedAt: [...lookedAt],
  };
}

/** Whether a record that consists of these entries has nothing wrong with it; `checkRecord` says what is. */
export function isSoundRecord(surveys: readonly Survey[]): boolean {
  const given = new Set<string>();
  for (const gift of surveys.flatMap(({ gives }) => gives)) {
    if (given.has(gift) && !mayBeTwice(gift)) return false;
    given.add(gift);
  }
  return surveys.every(({ isSound, needs }) => isSound && needs.every((need) => given.has(need)));
}
