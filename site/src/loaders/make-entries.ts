import {
  parseEntry,
  readFiles,
  surveyEntry,
  type AnyEntry,
  type ContentError,
  type EntryFolder,
  type Survey,
} from '@kmh/content/entry';
import { isAuthorityKind, type Authority } from '../library/authority.ts';
import type { Item } from '../library/item.ts';
import type { OwnFiles } from '../library/stored.ts';
import type { PutBody } from './body-writer.ts';
import { digestFiles } from './digest-files.ts';
import type { PageEntry } from './entry-to-item.ts';
import { stampOf } from './file-stamp.ts';
import { keepEntry, renderEntry } from './render-entry.ts';

/** What came out of reading an entry. */
export interface MadeItem {
  readonly item: Item;
  readonly survey: Survey;
  readonly own: OwnFiles;
}

/** What came out of reading entries. */
export interface Made {
  readonly made: readonly MadeItem[];
  readonly errors: readonly ContentError[];
}

const isPageEntry = (entry: AnyEntry): entry is PageEntry => !isAuthorityKind(entry.kind);

/**
 * Parses, surveys and renders entries with pages, each once; a portion of them step by step.
 *
 * @param portions lists of them, one after another
 */
export function makeEntries(
  portions: Iterable<readonly EntryFolder[]>,
  authorities: ReadonlyMap<string, Authority>,
  put: PutBody,
): Made {
  const made: MadeItem[] = [];
  const errors: ContentError[] = [];
  for (const portion of portions) {
    const read = portion.map((folder) => {
      // Before they are read: what is written meanwhile shows.
      const stamp = stampOf(folder);
      const files = readFiles(folder);
      return { folder, files, own: { digest: digestFiles(files), stamp } };
    });
    const parsed = read.flatMap(({ folder, files, own }) => {
      const { entry, errors: faults = [] } = parseEntry(folder.kind, files, folder);
      errors.push(...faults);
      return entry !== undefined && isPageEntry(entry) ? [{ folder, entry, own }] : [];
    });
    const surveyed = parsed.map(({ folder, entry, own }) => ({
      entry,
      own,
      survey: surveyEntry({ entry, folder }, (of, slug) => authorities.get(`${of}/${slug}`)),
    }));
    const rendered = surveyed.map(({ entry, own, survey }) => ({
      entry: renderEntry(entry, authorities),
      own,
      survey,
    }));
    for (const { entry, own, survey } of rendered) made.push({ item: keepEntry(entry, put), own, survey });
  }
  return { made, errors };
}
