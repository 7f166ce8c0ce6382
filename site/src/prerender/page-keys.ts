import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWholeFile } from '../write-file.ts';

const KeysSchema = z.object({ code: z.string(), keys: z.record(z.string(), z.string()) });

/** The pages that lie in the output folder, each with the key of what it shows. */
export type PageKeys = ReadonlyMap<string, string>;

/**
 * Reads what an earlier build left.
 *
 * @param code digest of the code; pages made by other code count as not made
 */
export function readPageKeys(file: string, code: string): PageKeys {
  if (!existsSync(file)) return new Map();
  try {
    const known = KeysSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(known.code === code ? Object.entries(known.keys) : []);
  } catch {
    // A file that cannot be read costs a full build and nothing else.
    return new Map();
  }
}

export function writePageKeys(file: string, code: string, keys: PageKeys): void {
  writeWholeFile(file, JSON.stringify({ code, keys: Object.fromEntries(keys) }));
}
