import { createIndex } from 'pagefind';

/*
 * Runs as a process of its own: Pagefind keeps the whole index in memory, and the release should not.
 * Usage: index-search.ts SITE OUTPUT
 */
const [site, output] = process.argv.slice(2);
if (site === undefined || output === undefined) throw new TypeError('Usage: index-search.ts SITE OUTPUT');

/** Ends with Pagefind's own words when it could not do a step. */
function orFail<T extends { errors: string[] }>(step: string, response: T): T {
  if (response.errors.length > 0) throw new Error(`${step}: ${response.errors.join('; ')}`);
  return response;
}

/** What stands in the text for the eye or the finger: marks of headings and notes, and the works that a text cites. */
const excludeSelectors = ['.anchor', 'a.note', '.back', '.references'];

const { index } = orFail('Starting the search index', await createIndex({ excludeSelectors }));
if (index === undefined) throw new Error('Pagefind made no index.');
const { page_count } = orFail('Reading the pages', await index.addDirectory({ path: site }));
orFail('Writing the search index', await index.writeFiles({ outputPath: output }));
await index.deleteIndex();
console.log(JSON.stringify({ pages: page_count }));
// Pagefind's service keeps the process alive otherwise.
process.exit(0);
