import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from '../write-file-atomically.ts';
import { PageFactsSchema, scanPage, type PageFacts } from './scan-page.ts';

const BuiltFileSchema = z.object({
  bytes: z.number(),
  mtimeMs: z.number(),
  sha256: z.string(),
  page: PageFactsSchema.optional(),
});
/** A file of the build, with what the checks need to know of it. */
export type BuiltFile = z.output<typeof BuiltFileSchema>;

/** The build's files by their path from its root, with `/` between the parts. */
export type Inventory = ReadonlyMap<string, BuiltFile>;

/** A change of what is noted of a page makes older notes worthless. */
const InventoryFileSchema = z.object({ version: z.literal(2), files: z.record(z.string(), BuiltFileSchema) });

function readPrevious(path: string): Record<string, BuiltFile> {
  try {
    return InventoryFileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).files;
  } catch {
    return {};
  }
}

const isPage = (path: string) => path.endsWith('.html');

function describe(absolute: string, path: string, bytes: number, mtimeMs: number): BuiltFile {
  const content = readFileSync(absolute);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const page: PageFacts | undefined = isPage(path) ? scanPage(content.toString('utf8')) : undefined;
  return { bytes, mtimeMs, sha256, ...(page === undefined ? {} : { page }) };
}

/**
 * Lists a build's files. A file with the size and time of the last run is not read again.
 *
 * @param build the build's root folder
 * @param cache the file that remembers the last run
 */
export function takeInventory(build: string, cache: string): Inventory {
  const previous = readPrevious(cache);
  const files = new Map<string, BuiltFile>();
  const names = existsSync(build) ? readdirSync(build, { recursive: true, withFileTypes: true }) : [];
  for (const entry of names) {
    if (!entry.isFile()) continue;
    const absolute = join(entry.parentPath, entry.name);
    const path = relative(build, absolute).split(sep).join('/');
    const { size, mtimeMs } = statSync(absolute);
    const known = previous[path];
    const same = known !== undefined && known.bytes === size && known.mtimeMs === mtimeMs;
    files.set(path, same ? known : describe(absolute, path, size, mtimeMs));
  }
  writeFileAtomically(cache, JSON.stringify({ version: 2, files: Object.fromEntries(files) }));
  return files;
}

/** The address of a page from its path in the build: `en/index.html` is `/en/`. */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
