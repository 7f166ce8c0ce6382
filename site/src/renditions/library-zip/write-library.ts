import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipPassThrough, type FlateError } from 'fflate';
import type { Lang } from '@kmh/content/vocabulary';
import type { Made } from '../made.ts';
import { indexPage, placeOf } from './index-page.ts';
import { packPage, readPacked } from './packed-page.ts';

/* The earliest day that a ZIP can name, so that the same library is the same bytes. */
const mtime = new Date(1980, 0, 1);
const deflate = 8;

/** A file that is packed already. */
class PackedFile extends ZipPassThrough {
  constructor(name: string, crc: number, size: number) {
    super(name);
    this.compression = deflate;
    this.mtime = mtime;
    this.crc = crc;
    this.size = size;
  }

  /** Sends what is packed as it is; size and checksum are those of the page. */
  send(deflated: Uint8Array): void {
    this.ondata(null, new Uint8Array(deflated), true);
  }
}

/**
 * Puts all publications of a language into one ZIP with an index. It opens from a stick: every link is relative, nothing in it
 * needs a server or runs.
 *
 * @param cache folder of the packed pages
 */
export function writeLibrary(
  file: string,
  {
    lang,
    publications,
    site,
    cache,
  }: { lang: Lang; publications: readonly Made[]; site: string; cache: string },
): void {
  const beside = `${file}.${process.pid}.part`;
  const target = openSync(beside, 'w');
  try {
    const failures: FlateError[] = [];
    const zip = new Zip((error, chunk) => {
      if (error === null) writeSync(target, chunk);
      else failures.push(error);
    });
    const add = (name: string, packed: Buffer) => {
      const { crc, size, deflated } = readPacked(packed);
      const entry = new PackedFile(name, crc, size);
      zip.add(entry);
      entry.send(deflated);
    };
    add('index.html', packPage(indexPage(lang, publications, site)));
    for (const made of publications) add(placeOf(made), readFileSync(join(cache, made.packed.name)));
    zip.end();
    const [failure] = failures;
    if (failure !== undefined) throw failure;
  } finally {
    closeSync(target);
  }
  renameSync(beside, file);
}
