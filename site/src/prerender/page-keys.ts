import { z } from 'zod';
import { readNote } from '../read-note.ts';
import { writeWholeFile } from '../write-file.ts';

/* Only `writePageKeys` writes them, and they are many. */
const KeysSchema = z.object({
  code: z.string(),
  keys: z.custom<readonly (readonly [file: string, key: string])[]>(Array.isArray),
});

/** The pages that lie in the output folder, each with the key of what it shows; of what other code made, or nobody knows, an empty one. */
export type PageKeys = ReadonlyMap<string, string>;

/**
 * Reads what an earlier build left.
 *
 * @param code digest of the code
 * @param look finds the pages in the output folder; asked when the file cannot be read
 */
export function readPageKeys(file: string, code: string, look: () => readonly string[]): PageKeys {
  const known = readNote(file, KeysSchema);
  if (known?.code === code) return new Map(known.keys);
  // Costs a full build, and nothing else.
  return new Map((known === undefined ? look() : known.keys.map(([path]) => path)).map((path) => [path, '']));
}

export function writePageKeys(file: string, code: string, keys: PageKeys): void {
  writeWholeFile(file, JSON.stringify({ code, keys: [...keys] }));
}
