import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readNote } from '../read-note.ts';
import { removeWithFolders, writeIfChanged, writeWholeFile } from '../write-file.ts';
import type { FileGroup } from './file-group.ts';

const GroupSchema = z.object({ key: z.string(), paths: z.array(z.string()).readonly() });
const IndexSchema = z.object({ code: z.string(), groups: z.record(z.string(), GroupSchema) });
type Index = z.output<typeof IndexSchema>;

/* Without it everything is made once more, and nothing else. */
const readIndex = (file: string): Index => readNote(file, IndexSchema) ?? { code: '', groups: {} };

/** The files that an earlier build wrote this way. */
export const filesInGroups = (index: string): ReadonlySet<string> =>
  new Set(Object.values(readIndex(index).groups).flatMap(({ paths }) => paths));

/** Up to this many groups are made ahead of being written; the texts of more would fill the memory. */
const madeAhead = 400;

/** What is to be written; nothing is yet. */
export interface GroupPlan {
  /**
   * Writes the files of groups whose key or code changed, and no others; deletes what an earlier build wrote and nobody makes any more. A file
   * whose content is the same keeps its time, by which a release sees that it need not be read again.
   *
   * @param isOthers whether somebody else writes a file now, which then is not deleted
   * @returns the paths of all files, of those that were written, and of those that were deleted
   */
  readonly write: (isOthers?: (path: string) => boolean) => {
    readonly paths: ReadonlySet<string>;
    readonly written: readonly string[];
    readonly removed: readonly string[];
  };
}

/** What there is of groups' files. */
interface Listed {
  readonly paths: ReadonlySet<string>;
  /** What an earlier build wrote and nobody makes any more. */
  readonly gone: readonly string[];
  /** As the next build reads it. */
  readonly note: string;
}

/** Where groups' files are and are known from. */
interface GroupPlaces {
  /** The output folder. */
  readonly out: string;
  /** The file that remembers the last build. */
  readonly index: string;
  /** Digest of the code. */
  readonly code: string;
  /** Whether all files are known to be in the output folder; otherwise the disk is asked for each. */
  readonly isComplete?: boolean;
}

/** Finds the groups whose key or code changed, and makes their files where these are few. */
export function planGroups(
  { out, index, code, isComplete = false }: GroupPlaces,
  groups: Iterable<FileGroup>,
): GroupPlan {
  const before = readIndex(index);
  const all = [...groups];
  const isKept = ({ name, key }: FileGroup) => {
    const known = before.groups[name];
    if (before.code !== code || known?.key !== key) return false;
    return isComplete || known.paths.every((path) => existsSync(join(out, path)));
  };
  const changed = new Set(all.filter((group) => !isKept(group)));
  const isAhead = changed.size <= madeAhead;
  const made = new Map((isAhead ? [...changed] : []).map((group) => [group, [...group.make()]] as const));

  /** What there is when all is written. */
  const list = (written: ReadonlyMap<FileGroup, readonly string[]>): Listed => {
    const now: Index['groups'] = {};
    const paths = new Set<string>();
    for (const group of all) {
      const own = written.get(group) ?? before.groups[group.name]?.paths ?? [];
      for (const path of own) {
        if (paths.has(path)) throw new Error(`Two files have one address: /${path}`);
        paths.add(path);
      }
      now[group.name] = { key: group.key, paths: own };
    }
    const gone = Object.values(before.groups).flatMap((group) =>
      group.paths.filter((path) => !paths.has(path)),
    );
    return { paths, gone, note: JSON.stringify({ code, groups: now } satisfies Index) };
  };
  const ahead = isAhead
    ? list(new Map([...made].map(([group, files]) => [group, files.map(({ path }) => path)])))
    : undefined;
  // After a build that is killed halfway nothing of these groups counts as written, yet all that was there is known.
  const open = [...changed].flatMap(({ name }) => {
    const known = before.groups[name];
    return known === undefined ? [] : [[name, { ...known, key: '' }] as const];
  });
  const begun: Index = { code, groups: { ...before.groups, ...Object.fromEntries(open) } };
  const begunNote = changed.size > 0 ? JSON.stringify(begun) : undefined;

  return {
    write(isOthers = () => false) {
      if (begunNote !== undefined) writeWholeFile(index, begunNote);
      const written: string[] = [];
      const own = new Map<FileGroup, readonly string[]>();
      for (const group of changed) {
        const paths: string[] = [];
        for (const { path, content } of made.get(group) ?? group.make()) {
          paths.push(path);
          if (writeIfChanged(join(out, path), content)) written.push(path);
        }
        own.set(group, paths);
      }
      const { paths, gone, note } = ahead ?? list(own);
      const stale = gone.filter((path) => !isOthers(path));
      for (const path of stale) removeWithFolders(out, path);
      if (changed.size > 0 || stale.length > 0) writeWholeFile(index, note);
      return { paths, written, removed: stale };
    },
  };
}
