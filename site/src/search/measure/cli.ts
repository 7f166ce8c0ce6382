import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Catalogue } from '../catalogue/read/catalogue.ts';
import { sampleSearches } from './sample-searches.ts';

/*
 * Measures searches in a released site, as a reader's browser makes them: what a first one takes on the wire with nothing loaded, and how
 * long an answer takes once all is there. Prints a line of JSON a search, and one for what all share.
 * Usage: cli.ts SITE
 */
const [site] = process.argv.slice(2);
if (site === undefined) throw new TypeError('Usage: cli.ts SITE');

/** About what a response's headers take beside its body, compressed as HTTP/2 does. */
const headerBytes = 120;
/** How many results the search page shows at first. */
const shown = 8;
const catalogueFolder = join(site, 'catalogue');

/** Bytes of a file on the wire: its Brotli form where it has one. */
const wireBytes = (file: string): number =>
  (statSync(`${file}.br`, { throwIfNoEntry: false }) ?? statSync(file)).size;

const script = readdirSync(join(site, '_astro')).filter((name) => /^Results.*\.js$/.test(name));
const scriptBytes = Math.max(...script.map((name) => wireBytes(join(site, '_astro', name)) + headerBytes));

/** Answers a search with nothing loaded, and again with everything. */
async function measureSearch(words: string, lang: string) {
  let bytes = scriptBytes;
  let requests = 1;
  const catalogue = await Catalogue.open((path) => {
    bytes += wireBytes(join(catalogueFolder, path)) + headerBytes;
    requests += 1;
    return Promise.resolve(readFileSync(join(catalogueFolder, path), 'utf8'));
  });
  const answer = async () => {
    const { things } = await catalogue.find(words, lang);
    await Promise.all(things.slice(0, shown).map((thing) => catalogue.read(thing, [lang])));
    return things.length;
  };
  const found = await answer();
  const started = performance.now();
  await answer();
  return { words, found, requests, bytes, milliseconds: performance.now() - started };
}

const size = (folder: string): { files: number; bytes: number } => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
};

for (const { kind, words, lang } of sampleSearches(catalogueFolder))
  console.log(JSON.stringify({ kind, ...(await measureSearch(words, lang)) }));
console.log(
  JSON.stringify({
    script: scriptBytes,
    manifest: wireBytes(join(catalogueFolder, 'index.txt')),
    catalogue: size(catalogueFolder),
    texts: size(join(site, 'pagefind')),
  }),
);
