import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Inventory } from './inventory.ts';

const compress = promisify(brotliCompress);

/** Files whose bytes shrink; pictures are compressed already. */
const compressible = /\.(?:html|css|js|mjs|json|svg|xml|txt|md|webmanifest)$/;

/** Below this a compressed copy saves less than a packet. */
const smallest = 256;

/** Brotli's effort: 5 takes a millisecond a page; 9 would save two per cent more in four times the time. */
const quality = 5;
/** What the first round trip carries. A page that misses it by little is pressed harder. */
const firstRoundTrip = 14_336;
const harder = { quality: 9, upTo: firstRoundTrip * 1.05 } as const;

/** How many files are in work at once: zlib has four threads. */
const parallel = 4;

/**
 * Makes the Brotli form of every file that has one, once a content: kept by digest, so that a release compresses only what changed.
 *
 * @param cache folder of the kept forms
 * @returns path of the Brotli form and its bytes, by path in the build
 */
export async function compressFiles(
  files: Inventory,
  build: string,
  cache: string,
): Promise<ReadonlyMap<string, { readonly file: string; readonly bytes: number }>> {
  mkdirSync(cache, { recursive: true });
  const made = new Map<string, { file: string; bytes: number }>();
  const waiting = [...files].filter(([path, { bytes }]) => compressible.test(path) && bytes >= smallest);

  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [path, { sha256 }] = next;
      const file = join(cache, `${sha256}.br`);
      if (!existsSync(file)) {
        const source = readFileSync(join(build, path));
        const press = (effort: number) =>
          compress(source, {
            params: {
              [constants.BROTLI_PARAM_QUALITY]: effort,
              [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
            },
          });
        const quick = await press(quality);
        const misses = quick.length > firstRoundTrip && quick.length < harder.upTo;
        const content = misses ? await press(harder.quality) : quick;
        const beside = `${file}.${createHash('sha1').update(path).digest('hex')}.tmp`;
        writeFileSync(beside, content);
        renameSync(beside, file);
      }
      made.set(path, { file, bytes: statSync(file).size });
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return made;
}
