import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { runNode } from '../run-process.ts';
import { root } from '../settings.ts';

const indexer = fileURLToPath(new URL('index-search.ts', import.meta.url));

const EntrySchema = z.looseObject({ languages: z.record(z.string(), z.unknown()) });
const entryFile = 'pagefind-entry.json';

/** A page that can be found: its path in the site, which begins with its language, and the bytes of its file. */
export interface FoundPage {
  readonly path: string;
  readonly bytes: number;
}

/** Below this many pages a second process costs more than it saves. */
const worthAProcess = 400;
const mostProcesses = 4;

/**
 * Shares pages out by language, because Pagefind's index of a language knows nothing of the others: the largest first, each to whoever
 * has least.
 *
 * @param most how many shares there may be
 * @returns shares, of which the first alone may be empty
 */
export function shareOut(pages: readonly FoundPage[], most: number): FoundPage[][] {
  const byLanguage = Object.values(Object.groupBy(pages, ({ path }) => path.split('/')[0] ?? ''));
  const weigh = (of: readonly FoundPage[]) => of.reduce((sum, { bytes }) => sum + bytes, 0);
  const shares = Array.from({ length: most }, (): FoundPage[] => []);
  for (const language of byLanguage.map((of = []) => of).toSorted((one, other) => weigh(other) - weigh(one)))
    shares.toSorted((one, other) => weigh(one) - weigh(other))[0]?.push(...language);
  const [first = [], ...others] = shares;
  return [first, ...others.filter(({ length }) => length > 0)];
}

/** Moves an index of other languages into one. */
function joinIndex(into: string, from: string): void {
  const read = (folder: string) =>
    EntrySchema.parse(JSON.parse(readFileSync(join(folder, entryFile), 'utf8')));
  const [entry, other] = [read(into), read(from)];
  Object.assign(entry.languages, other.languages);
  for (const { name, parentPath } of readdirSync(from, { recursive: true, withFileTypes: true }).filter(
    (each) => each.isFile() && each.name !== entryFile,
  )) {
    const target = join(into, parentPath.slice(from.length), name);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(parentPath, name), target);
  }
  writeFileSync(join(into, entryFile), JSON.stringify(entry));
}

/**
 * Has Pagefind index pages, in several processes at once where they are many.
 *
 * @param site the folder below which they lie
 * @param output the folder for the index, which must not be there; what is half done lies beside it
 * @param signal ends the work when it is no longer wanted
 * @param processes how many there may be
 * @throws when it was ended; what is half done then stays
 */
export async function indexPages(
  pages: readonly FoundPage[],
  site: string,
  output: string,
  signal?: AbortSignal,
  processes = pages.length < worthAProcess ? 1 : Math.min(availableParallelism(), mostProcesses),
): Promise<void> {
  const parts = shareOut(pages, processes).map((share, number) => {
    const part = `${output}.${number}`;
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    writeFileSync(join(part, 'pages.json'), JSON.stringify(share.map(({ path }) => path)));
    return part;
  });
  await Promise.all(
    parts.map((part) =>
      runNode([indexer, site, join(part, 'pages.json'), join(part, 'index')], {
        what: 'The search index',
        cwd: join(root, 'scripts'),
        ...(signal === undefined ? {} : { signal }),
      }),
    ),
  );
  const [first = '', ...others] = parts.map((part) => join(part, 'index'));
  for (const other of others) joinIndex(first, other);
  renameSync(first, output);
  for (const part of parts) rmSync(part, { recursive: true });
}
