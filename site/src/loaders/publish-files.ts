import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

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

const isSame = (from: string, to: string): boolean => {
  if (!existsSync(to)) return false;
  const [source, target] = [statSync(from), statSync(to)];
  return source.ino === target.ino || (source.size === target.size && target.mtimeMs >= source.mtimeMs);
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

/** The record's files by their path below the output folder. */
const recordFiles = (content: string): [path: string, source: string][] =>
  published.flatMap(({ from, to }) =>
    filesBelow(join(content, from)).map((name): [string, string] => [
      join(to, name),
      join(content, from, name),
    ]),
  );

/**
 * Puts the record's pictures and documents into the site, and what was made to go with them, and deletes what is no longer
 * wanted. A file's folder is a hash or an entry of its own, so it is the same file for as long as it has its size and time.
 *
 * @param made more files, by their path below the output folder
 * @param written files that others wrote there, which stay as they are
 */
export function syncFiles(
  content: string,
  out: string,
  made: ReadonlyMap<string, string> = new Map(),
  written: ReadonlySet<string> = new Set(),
): { placed: number; removed: number } {
  let placed = 0;
  let removed = 0;
  const wanted = new Map([...recordFiles(content), ...made]);
  for (const [path, source] of wanted) {
    const target = join(out, path);
    if (isSame(source, target)) continue;
    place(source, target);
    placed += 1;
  }
  for (const { to } of published) {
    for (const name of filesBelow(join(out, to))) {
      if (wanted.has(join(to, name)) || written.has(join(to, name))) continue;
      rmSync(join(out, to, name));
      removed += 1;
    }
  }
  return { placed, removed };
}
