import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { BuiltFile, Inventory } from './inventory.ts';

const compress = promisify(brotliCompress);

/** Files whose bytes shrink; pictures are compressed already. */
const compressible = /\.(?:html|css|js|mjs|json|svg|xml|txt|webmanifest)$/;

/**
 * Below this a compressed copy saves less than a packet. Of what programs fetch one by one there are many, and a copy of each is a file more; so
 * it is with the pages at permanent addresses, from which servers send readers on at once.
 */
const smallest = 256;
const smallestOfMany = 8_192;
const isOneOfMany = (path: string) => /^(?:api|files|k)\//.test(path);

/**
 * Brotli's effort. 5 takes a millisecond or two a page. 10 takes 15 to 60 and saves a tenth, which decides over the first round trip: it is for
 * pages that people are sent to. 11 takes twice the time again and saves two per cent more: it is for those that are to come whole in
 * that round trip, and at 50 kbit/s shows them 40 milliseconds sooner.
 */
const quick = 5;
const efforts = new Map([
  ['home', 10],
  ['knowledge-paper', 10],
  ['factsheet', 11],
  ['evaluation-brief', 11],
]);
const effortFor = ({ page }: BuiltFile): number => efforts.get(page?.page ?? '') ?? quick;

/** How many files are in work at once: zlib has four threads. */
const parallel = 4;

/** A kept form's name says all that a release asks of it, so that one look at the folder answers for all. */
const nameOf = (form: string, bytes: number): string => `${form}.${bytes}.br`;

/** A cache of Brotli forms. */
export interface KeptForms {
  /** The folder in which they lie. */
  readonly folder: string;
  /** Their bytes, by what they are forms of. */
  readonly bytes: ReadonlyMap<string, number>;
}

/** Looks at a cache, whose folder is made when it is missing. */
export function readKeptForms(folder: string): KeptForms {
  mkdirSync(folder, { recursive: true });
  const bytes = new Map(
    readdirSync(folder).flatMap((name) => {
      const [, form, size] = /^(.+)\.(\d+)\.br$/.exec(name) ?? [];
      return form === undefined ? [] : [[form, Number(size)] as const];
    }),
  );
  return { folder, bytes };
}

/**
 * Makes the Brotli form of every file that has one, once a content: kept by digest, so that a release compresses only what changed.
 *
 * @param kept where forms are kept
 * @param signal ends the work when nobody wants it any more
 * @returns path of the Brotli form and its bytes, by path in the build
 */
export async function compressFiles(
  files: Inventory,
  build: string,
  { folder: cache, bytes: kept }: KeptForms,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, { readonly file: string; readonly bytes: number }>> {
  const made = new Map<string, { file: string; bytes: number }>();
  const waiting = new Map<string, { readonly effort: number; readonly paths: string[] }>();
  for (const [path, built] of files) {
    if (!compressible.test(path) || built.bytes < (isOneOfMany(path) ? smallestOfMany : smallest)) continue;
    const effort = effortFor(built);
    const form = `${built.sha256}.${effort}`;
    const bytes = kept.get(form);
    const job = waiting.get(form);
    if (bytes !== undefined) made.set(path, { file: join(cache, nameOf(form, bytes)), bytes });
    else if (job !== undefined) job.paths.push(path);
    else waiting.set(form, { effort, paths: [path] });
  }

  const jobs = waiting.entries();
  const work = async () => {
    // Several of these loops take from one list.
    for (const [form, { effort, paths }] of jobs) {
      if (signal?.aborted) return;
      const source = readFileSync(join(build, paths[0] ?? ''));
      const content = await compress(source, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: effort,
          [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
        },
      });
      const bytes = content.length;
      const file = join(cache, nameOf(form, bytes));
      writeFileSync(`${file}.${process.pid}.tmp`, content);
      renameSync(`${file}.${process.pid}.tmp`, file);
      for (const path of paths) made.set(path, { file, bytes });
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return made;
}
