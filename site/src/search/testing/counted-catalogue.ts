import { brotliCompressSync, constants } from 'node:zlib';
import { Catalogue } from '../catalogue/read/catalogue.ts';

/** About what a response's headers take beside its body, compressed as HTTP/2 does: status, type, length, caching, security. */
export const headerBytes = 120;

/** Bytes of a text on the wire, compressed as a release does. */
export const wireBytes = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** What was asked for. */
export interface Taken {
  readonly requests: number;
  /** Bodies and headers. */
  readonly bytes: number;
}

/** How many results the search page shows at first. */
const shown = 8;

/** A first search by a reader who comes with nothing loaded: opens the catalogue, finds, and reads the first results. */
export async function firstSearch(
  read: (path: string) => string,
  words: string,
  lang: string,
): Promise<Taken & { readonly found: number; readonly catalogue: Catalogue }> {
  let requests = 0;
  let bytes = 0;
  const catalogue = await Catalogue.open((path) => {
    const text = read(path);
    requests += 1;
    bytes += wireBytes(text) + headerBytes;
    return Promise.resolve(text);
  });
  const { things } = await catalogue.find(words, lang);
  await Promise.all(things.slice(0, shown).map((thing) => catalogue.read(thing, [lang])));
  return { requests, bytes, found: things.length, catalogue };
}
