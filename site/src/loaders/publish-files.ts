import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readNote } from '../read-note.ts';
import { removeWithFolders, writeIfChanged, writeWholeFile } from '../write-file.ts';

/** Which files of the record are published, and where. */
const published = [
  { from: 'media', to: 'media' },
  { from: 'documents', to: 'files' },
] as const;

/** Pages show the finished sizes; originals stay in the record. */
const isPublished = (name: string) =>
  name !== 'entry.yaml' && !name.endsWith('.mdx') && !name.startsWith('original.');

const filesBelow = (dir: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && isPublished(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    : [];

/** Whether a file is in place; one that was changed after it was linked is not, for a release would not look at it again. */
const isSame = (from: string, to: string): boolean => {
  if (!existsSync(to)) return false;
  const [source, target] = [statSync(from), statSync(to)];
  if (source.ino === target.ino) return source.mtimeMs <= statSync(dirname(to)).mtimeMs;
  return source.size === target.size && target.mtimeMs >= source.mtimeMs;
};

/** Links where both lie on one disk, which costs neither time nor room; copies where that cannot be. */
function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The folders from which and to which files go, and the note of those that were placed. */
export interface PublishPlaces {
  /** The record. */
  readonly content: string;
  /** The output folder. */
  readonly out: string;
  /** Remembers the last build; without it the output folder is searched. */
  readonly index: string;
  /** Whether all files are known to be in the output folder as the last build left them; otherwise the disk is asked for each. */
  readonly isComplete?: boolean;
}

/** The files that can be published, and those that are. */
export interface ListedFiles {
  /** Where a file of the record lies, by its path below the output folder. */
  readonly recorded: ReadonlyMap<string, string>;
  /** Where each was taken from, by its path below the output folder; '' where nobody knows. */
  readonly present: ReadonlyMap<string, string>;
}

const IndexSchema = z.record(z.string(), z.string()).transform((placed) => new Map(Object.entries(placed)));

const printIndex = (placed: ReadonlyMap<string, string>): string =>
  JSON.stringify(Object.fromEntries(placed));

/** Lists the record's files, and what is published of such files and of those that go with them. */
export const listFiles = ({ content, out, index }: PublishPlaces): ListedFiles => ({
  recorded: new Map(
    published.flatMap(({ from, to }) =>
      filesBelow(join(content, from)).map((name) => [join(to, name), join(content, from, name)] as const),
    ),
  ),
  present:
    readNote(index, IndexSchema) ??
    new Map(
      published.flatMap(({ to }) => filesBelow(join(out, to)).map((name) => [join(to, name), ''] as const)),
    ),
});

/**
 * Puts the record's pictures and documents into the site, and what was made to go with them, and deletes what is no longer
 * wanted. A file's folder is a hash or an entry of its own, so it is the same file for as long as it has its size and time.
 *
 * @param listed as of before anything else was put there
 * @param made more files, by their path below the output folder; their names stand for what they hold
 * @param written files that others wrote there, which stay as they are
 * @returns the paths of files that were placed, and of those that were deleted
 */
export function syncFiles(
  { recorded, present }: ListedFiles,
  { out, index, isComplete = false }: PublishPlaces,
  made: ReadonlyMap<string, string> = new Map(),
  written: ReadonlySet<string> = new Set(),
): { placed: string[]; removed: string[] } {
  const placed: string[] = [];
  const wanted = new Map([...recorded, ...made]);
  // After a build that is killed halfway all that it may have placed is known, and nothing counts as placed.
  const all = new Map([...[...wanted.keys()].map((path) => [path, ''] as const), ...present]);
  if (all.size > present.size) writeWholeFile(index, printIndex(all));
  for (const [path, source] of wanted) {
    if (isComplete && made.has(path) && present.get(path) === source) continue;
    const target = join(out, path);
    if (isSame(source, target)) continue;
    place(source, target);
    placed.push(path);
  }
  const stale = [...present.keys()].filter((path) => !wanted.has(path) && !written.has(path));
  // Some of it may be gone with a group of files that nobody makes any more.
  for (const path of stale) removeWithFolders(out, path);
  writeIfChanged(index, printIndex(wanted));
  return { placed, removed: stale };
}
