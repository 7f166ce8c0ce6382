import { existsSync, readFileSync } from 'node:fs';
import { directories } from '../directories.ts';
import { linesOf, parseStored, printStored, type StoredEntry } from '../library/stored.ts';
import { writeWholeFile } from '../write-file.ts';
import { loadEntries } from './entries.ts';
import { RecordError } from './record-error.ts';

/** An entry, and the line that it stands on. */
interface Known {
  readonly entry: StoredEntry;
  readonly line: string;
}

function readKnown(file: string): ReadonlyMap<string, Known> {
  if (!existsSync(file)) return new Map();
  try {
    const known = linesOf(readFileSync(file, 'utf8')).map((line) => ({ entry: parseStored(line), line }));
    return new Map(known.map((each) => [each.entry.id, each]));
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
  const { entries, errors, parsed } = await loadEntries((id) => known.get(id)?.entry, {
    ...directories,
    ...(draft === undefined ? {} : { draft }),
  });
  if (errors.length > 0) throw new RecordError(errors);
  if (parsed > 0 || entries.length !== known.size) {
    const lines = entries.map((entry) => {
      const before = known.get(entry.id);
      return before?.entry === entry ? before.line : printStored(entry);
    });
    writeWholeFile(file, lines.join('\n'));
  }
  return { entries: entries.length, changed: parsed };
}
