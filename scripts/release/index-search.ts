import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { z } from 'zod';
import { forIndex } from './for-index.ts';
import { addressOf } from './inventory.ts';

/*
 * Runs as a process of its own: Pagefind keeps the whole index in memory, and the release should not.
 * Usage: index-search.ts SITE PAGES OUTPUT, where PAGES is a JSON file with the paths of the pages below SITE
 */
const [site, list, output] = process.argv.slice(2);
if (site === undefined || list === undefined || output === undefined)
  throw new TypeError('Usage: index-search.ts SITE PAGES OUTPUT');
const pages = z.array(z.string()).parse(JSON.parse(readFileSync(list, 'utf8')));

/** Ends with Pagefind's own words when it could not do a step. */
function orFail<T extends { errors: string[] }>(step: string, response: T): T {
  if (response.errors.length > 0) throw new Error(`${step}: ${response.errors.join('; ')}`);
  return response;
}

/** What stands in the text for the eye or the finger: marks of headings and notes, and the works that a text cites. */
const excludeSelectors = ['.anchor', 'a.note', '.back', '.references'];

const { index } = orFail('Starting the search index', await createIndex({ excludeSelectors }));
if (index === undefined) throw new Error('Pagefind made no index.');

/* How many pages are on their way to Pagefind at once. */
const atOnce = 50;
for (let first = 0; first < pages.length; first += atOnce)
  await Promise.all(
    pages.slice(first, first + atOnce).map(async (path) => {
      const content = forIndex(readFileSync(join(site, path), 'utf8'));
      orFail(`Reading ${path}`, await index.addHTMLFile({ url: addressOf(path), content }));
    }),
  );
orFail('Writing the search index', await index.writeFiles({ outputPath: output }));
await index.deleteIndex();
// Pagefind's service keeps the process alive otherwise.
process.exit(0);
