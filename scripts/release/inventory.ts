import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from '../write-file-atomically.ts';
import { describeFiles, type FileFacts } from './describe-files.ts';

/** A file of the build, with what the checks need to know of it. */
export interface BuiltFile extends FileFacts {
  readonly bytes: number;
  readonly mtimeMs: number;
}

/** The build's files by their path from its root, with `/` between the parts. */
export type Inventory = ReadonlyMap<string, BuiltFile>;

/** Goes up with every change of what is noted of a page, which makes older notes worthless. */
const version = 8;

/*
 * Only `takeInventory` writes the file: to look at each of its hundred thousands of links again would take longer than to scan the pages
 * that changed.
 */
const InventoryFileSchema = z.object({
  version: z.literal(version),
  files: z.custom<Readonly<Record<string, BuiltFile>>>(
    (value) => typeof value === 'object' && value !== null,
  ),
});

/** What the last run has left; nothing where that cannot be read. */
export function readPrevious(path: string): Inventory {
  try {
    return new Map(Object.entries(InventoryFileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).files));
  } catch {
    return new Map();
  }
}

/** The paths of all files below a folder. */
function listFiles(root: string, below = '', found: string[] = []): string[] {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) listFiles(root, path, found);
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

/** What a look at the build has found. */
export interface TakenInventory {
  readonly files: Inventory;
  /** Writes down what was found, by which the next look is spared most of the reading. It takes its time, so nobody should wait for it. */
  readonly keep: () => void;
}

/**
 * Lists a build's files. A file with the size and time of the last run is not read again.
 *
 * @param build the build's root folder
 * @param cache the file that remembers the last run
 * @param previous what that file holds, where it was read before
 */
export async function takeInventory(
  build: string,
  cache: string,
  previous: Inventory = readPrevious(cache),
): Promise<TakenInventory> {
  const listed = (existsSync(build) ? listFiles(build) : []).map((path) => {
    const { size: bytes, mtimeMs } = statSync(join(build, path));
    return { path, bytes, mtimeMs };
  });
  const isKnown = ({ path, bytes, mtimeMs }: (typeof listed)[number]) => {
    const known = previous.get(path);
    return known !== undefined && known.bytes === bytes && known.mtimeMs === mtimeMs;
  };
  const changed = listed.filter((file) => !isKnown(file)).map(({ path }) => path);
  const described = await describeFiles(build, changed);

  const files = new Map<string, BuiltFile>();
  for (const { path, bytes, mtimeMs } of listed) {
    const facts = described.get(path) ?? previous.get(path);
    if (facts !== undefined) files.set(path, { ...facts, bytes, mtimeMs });
  }
  const isOld = changed.length === 0 && files.size === previous.size;
  const keep = () => {
    if (!isOld) writeFileAtomically(cache, JSON.stringify({ version, files: Object.fromEntries(files) }));
  };
  return { files, keep };
}

/** The address of a page from its path in the build: `en/index.html` is `/en/`. */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
