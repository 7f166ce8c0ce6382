import { existsSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { writeIfChanged, writeWholeFile } from '../write-file.ts';

/** Files that one thing of the record makes, by their path below the output folder. */
export interface FileGroup {
  /** Names the group; the same from build to build. */
  readonly name: string;
  /** Digest of all that the files show. */
  readonly key: string;
  /** Makes them; called when the key changed or a file is missing. */
  readonly make: () => ReadonlyMap<string, string>;
}

const GroupSchema = z.object({ key: z.string(), paths: z.array(z.string()) });
const KnownSchema = z.object({ code: z.string(), groups: z.record(z.string(), GroupSchema) });
type Known = z.output<typeof KnownSchema>;

function readKnown(file: string): Known {
  if (!existsSync(file)) return { code: '', groups: {} };
  try {
    return KnownSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A file that cannot be read has everything written once more, and nothing else.
    return { code: '', groups: {} };
  }
}

/** The files that an earlier build wrote this way. */
export const plainFilesIn = (keysFile: string): ReadonlySet<string> =>
  new Set(Object.values(readKnown(keysFile).groups).flatMap(({ paths }) => paths));

function removeFile(out: string, path: string): void {
  rmSync(join(out, path), { force: true });
  // The folders that it leaves empty go with it.
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder));
    } catch {
      return;
    }
  }
}

/**
 * Writes files that plain functions make, in one pass: those whose key or code changed, and no others. What an earlier build wrote and nobody
 * asks for any more is deleted.
 *
 * @param places `out` the output folder, `keysFile` what remembers the last build
 * @param code digest of the code
 * @returns how many files were written and deleted
 */
export function writePlainFiles(
  { out, keysFile, code }: { readonly out: string; readonly keysFile: string; readonly code: string },
  groups: Iterable<FileGroup>,
): { written: number; removed: number } {
  const before = readKnown(keysFile);
  const now: Known['groups'] = {};
  let written = 0;
  for (const { name, key, make } of groups) {
    const known = before.code === code ? before.groups[name] : undefined;
    if (known?.key === key && known.paths.every((path) => existsSync(join(out, path)))) {
      now[name] = known;
      continue;
    }
    const files = make();
    for (const [path, content] of files) if (writeIfChanged(join(out, path), content)) written += 1;
    now[name] = { key, paths: [...files.keys()] };
  }
  const wanted = new Set(Object.values(now).flatMap(({ paths }) => paths));
  const stale = Object.values(before.groups).flatMap(({ paths }) =>
    paths.filter((path) => !wanted.has(path)),
  );
  for (const path of stale) removeFile(out, path);
  writeWholeFile(keysFile, JSON.stringify({ code, groups: now } satisfies Known));
  return { written, removed: stale.length };
}
