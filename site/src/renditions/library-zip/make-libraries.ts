import { hash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { langs, type Lang } from '@kmh/content/vocabulary';
import type { Made } from '../made.ts';
import { writeLibrary } from './write-library.ts';

/** The library to carry in a language. */
export interface LibraryFile {
  readonly lang: Lang;
  /** Name in the cache. */
  readonly name: string;
  readonly bytes: number;
}

/** Makes the library to carry for each language that has publications, unless the cache holds the same. */
export function makeLibraries(
  all: readonly Made[],
  { cache, site, code }: { cache: string; site: string; code: string },
): LibraryFile[] {
  return langs.flatMap((lang) => {
    const publications = all.filter((made) => made.lang === lang);
    if (publications.length === 0) return [];
    const source = [code, site, ...publications.map((made) => JSON.stringify({ ...made, files: {} }))];
    const name = `library-${hash('sha1', source.join('\0'))}.zip`;
    const file = join(cache, name);
    if (!existsSync(file)) writeLibrary(file, { lang, publications, site, cache });
    return [{ lang, name, bytes: statSync(file).size }];
  });
}
