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
import type { BodyWriter } from './body-writer.ts';
import type { PageEntry } from './entry-to-item.ts';
import { renderEntry } from './render-entry.ts';

/** What came out of reading an entry. */
export interface MadeItem {
  readonly item: Item;
  readonly survey: Survey;
}

/** What came out of reading entries. */
export interface Made {
  readonly made: readonly MadeItem[];
  readonly errors: readonly ContentError[];
}

/** How many entries are read before their texts are written, which goes on beside the reading of the next. */
const batch = 100;

const isPageEntry = (entry: AnyEntry): entry is PageEntry => !isAuthorityKind(entry.kind);

/** Parses, surveys and renders entries with pages, each once. */
export async function makeEntries(
  folders: readonly EntryFolder[],
  authorities: ReadonlyMap<string, Authority>,
  writer: BodyWriter,
): Promise<Made> {
  const made: MadeItem[] = [];
  const errors: ContentError[] = [];
  for (const [index, folder] of folders.entries()) {
    const parsed = parseEntry(folder.kind, readFiles(folder), folder);
    if (parsed.errors !== undefined) errors.push(...parsed.errors);
    else if (isPageEntry(parsed.entry)) {
      made.push({
        item: renderEntry(parsed.entry, authorities, writer),
        survey: surveyEntry({ entry: parsed.entry, folder }, (of, slug) => authorities.get(`${of}/${slug}`)),
      });
    }
    if (index % batch === batch - 1) await writer.write();
  }
  await writer.finish();
  return { made, errors };
}
