import {
  parseEntry,
  readFiles,
  type AnyEntry,
  type ContentError,
  type EntryFolder,
} from '@kmh/content/entry';
import { isAuthorityKind, type Authority } from '../library/authority.ts';
import type { Item } from '../library/item.ts';
import type { BodyWriter } from './body-writer.ts';
import type { PageEntry } from './entry-to-item.ts';
import { renderEntry } from './render-entry.ts';

/** What came out of reading entries. */
export interface Made {
  readonly items: readonly Item[];
  readonly errors: readonly ContentError[];
}

/** How many entries are read before their texts are written, which goes on beside the reading of the next. */
const batch = 100;

const isPageEntry = (entry: AnyEntry): entry is PageEntry => !isAuthorityKind(entry.kind);

/** Parses and renders entries with pages. */
export async function makeEntries(
  folders: readonly EntryFolder[],
  authorities: ReadonlyMap<string, Authority>,
  writer: BodyWriter,
): Promise<Made> {
  const items: Item[] = [];
  const errors: ContentError[] = [];
  for (const [index, folder] of folders.entries()) {
    const parsed = parseEntry(folder.kind, readFiles(folder), folder);
    if (parsed.errors !== undefined) errors.push(...parsed.errors);
    else if (isPageEntry(parsed.entry)) items.push(renderEntry(parsed.entry, authorities, writer));
    if (index % batch === batch - 1) await writer.write();
  }
  await writer.finish();
  return { items, errors };
}
