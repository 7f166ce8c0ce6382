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
import { renderEntry } from './render-entry.ts';

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

function* flatten<T>(lists: Iterable<readonly T[]>): Generator<T> {
  for (const list of lists) yield* list;
}

/**
 * Parses, surveys and renders entries with pages, each once.
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
  for (const folder of flatten(portions)) {
    // Before they are read: what is written meanwhile shows.
    const stamp = stampOf(folder);
    const files = readFiles(folder);
    const parsed = parseEntry(folder.kind, files, folder);
    if (parsed.errors !== undefined) errors.push(...parsed.errors);
    else if (isPageEntry(parsed.entry)) {
      made.push({
        item: renderEntry(parsed.entry, authorities, put),
        survey: surveyEntry({ entry: parsed.entry, folder }, (of, slug) => authorities.get(`${of}/${slug}`)),
        own: { digest: digestFiles(files), stamp },
      });
    }
  }
  return { made, errors };
}
