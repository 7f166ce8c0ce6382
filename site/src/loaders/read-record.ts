import { existsSync, readFileSync } from 'node:fs';
import { directories } from '../directories.ts';
import { parseStored, printStored, type StoredEntry } from '../library/stored.ts';
import { writeWholeFile } from '../write-file.ts';
import { loadEntries } from './entries.ts';
import { RecordError } from './record-error.ts';

function readKnown(file: string): ReadonlyMap<string, StoredEntry> {
  if (!existsSync(file)) return new Map();
  try {
    return new Map(parseStored(readFileSync(file, 'utf8')).map((entry) => [entry.id, entry]));
  } catch {
    // A file that cannot be read costs a full reading and nothing else.
    return new Map();
  }
}

/**
 * Reads the record and keeps what pages need of it, for the pages and for the next reading. Bodies go to a cache of their own.
 *
 * @param draft a folder like the record's, whose entries stand in for the published ones
 * @returns how many entries there are, and how many of them are new or changed
 * @throws RecordError with everything that is wrong, when anything is
 */
export async function readRecord(draft?: string): Promise<{ entries: number; changed: number }> {
  const file = directories.record;
  const known = readKnown(file);
  const { entries, errors, parsed } = await loadEntries((id) => known.get(id), {
    ...directories,
    ...(draft === undefined ? {} : { draft }),
  });
  if (errors.length > 0) throw new RecordError(errors);
  if (parsed > 0 || entries.length !== known.size) writeWholeFile(file, printStored(entries));
  return { entries: entries.length, changed: parsed };
}
