import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAnew, writeWholeFile } from '../write-file.ts';
import type { MachineFile } from './machine-file.ts';

/** What files there are, and the digest of what is in each. */
const IndexSchema = z.record(z.string(), z.string());

function readKnown(file: string): Readonly<Record<string, string>> {
  if (!existsSync(file)) return {};
  try {
    return IndexSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A file that cannot be read costs the writing of all.
    return {};
  }
}

/**
 * Writes files that are not there yet as they are to be, and deletes those of the last time that nobody makes any more. Files that did not
 * change keep their time, by which a release sees that they need not be read again.
 *
 * @param out the output folder
 * @param index the file that remembers the last time
 * @returns the paths of all files, and how many were written and deleted
 */
export function writeChanged(
  files: Iterable<MachineFile>,
  out: string,
  index: string,
): { paths: ReadonlySet<string>; written: number; removed: number } {
  const known = readKnown(index);
  const digests = new Map<string, string>();
  let written = 0;
  // After a build that was killed halfway nothing counts as written, yet all that was there is known.
  writeWholeFile(index, JSON.stringify(Object.fromEntries(Object.keys(known).map((path) => [path, '']))));
  for (const { path, content } of files) {
    const digest = hash('sha1', content, 'base64url');
    if (digests.has(path)) throw new Error(`Two files for machines have one address: /${path}`);
    digests.set(path, digest);
    const target = join(out, path);
    if (known[path] === digest && existsSync(target)) continue;
    writeAnew(target, content);
    written += 1;
  }
  const forgotten = Object.keys(known).filter((path) => !digests.has(path));
  for (const path of forgotten) rmSync(join(out, path), { force: true });
  writeWholeFile(index, JSON.stringify(Object.fromEntries(digests)));
  return { paths: new Set(digests.keys()), written, removed: forgotten.length };
}
