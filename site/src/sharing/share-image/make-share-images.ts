import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../../file-of.ts';
import { langsOf, type Library } from '../../library/library.ts';
import { routes } from '../../routes.ts';
import { writeWholeFile } from '../../write-file.ts';
import { shareImageOf, type ShareImage } from './share-image.ts';

/** How many are drawn at once: the renderer works in threads of its own. */
const parallel = 4;

/** What a share image is drawn by: changes when the code or its libraries do. */
const sources = [
  'site/src/sharing/share-image/draw-share-image.ts',
  'site/src/sharing/share-image/lay-out.ts',
  'site/src/renditions/cover-drawing.ts',
  'site/src/covers/draw-cover.ts',
  'site/src/covers/projection.ts',
  'site/package.json',
] as const;

const digestOfCode = (root: string): string =>
  hash('sha1', sources.map((file) => readFileSync(join(root, file), 'utf8')).join('\0'));

interface Wanted {
  /** Below the output folder. */
  readonly path: string;
  /** In the cache: the digest of all that it shows, and the code. */
  readonly name: string;
  readonly image: ShareImage;
}

function wantedImages(library: Library, code: string): Wanted[] {
  return library.items.flatMap((item) =>
    langsOf(item).flatMap((lang) => {
      const image = shareImageOf(item, lang);
      if (image === undefined) return [];
      const name = `${hash('sha1', `${code}\0${JSON.stringify(image)}`)}.png`;
      return [{ path: fileOf(routes.shareImage(item.permalinkId, lang)), name, image }];
    }),
  );
}

/**
 * Makes the share images of all publications: once for all that one shows, so that a build draws those whose words or cover changed.
 *
 * @param places the project's `root`, and the `cache` folder
 * @param tell hears how far it is
 * @returns the files in the cache, by their path below the output folder
 */
export async function makeShareImages(
  { root, cache }: { readonly root: string; readonly cache: string },
  library: Library,
  tell: (message: string) => void,
): Promise<Map<string, string>> {
  mkdirSync(cache, { recursive: true });
  const wanted = wantedImages(library, digestOfCode(root));
  // One look at the folder answers for all.
  const kept = new Set(readdirSync(cache));
  const missing = new Map(
    wanted.flatMap(({ name, image }) => (kept.has(name) ? [] : [[name, image] as const])),
  );
  const waiting = [...missing];
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      // Loaded when the first is wanted: most builds draw none.
      const { drawShareImage } = await import('./draw-share-image.ts');
      writeWholeFile(join(cache, next[0]), await drawShareImage(next[1]));
      const done = missing.size - waiting.length;
      if (done % 200 === 0) tell(`Drawing ${done} of ${missing.size} share images`);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  const names = new Set(wanted.map(({ name }) => name));
  for (const name of kept) if (!names.has(name)) rmSync(join(cache, name));
  return new Map(wanted.map(({ path, name }) => [path, join(cache, name)]));
}
