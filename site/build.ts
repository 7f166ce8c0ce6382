import { directories } from './src/directories.ts';
import { bundlePages } from './src/prerender/bundle.ts';
import { siteDigest } from './src/prerender/site-digest.ts';
import { openReleaseChannel } from './src/release-channel.ts';

/*
 * pnpm --filter @kmh/site build
 *
 * Makes the pages from the record: reads what changed, has Astro bundle the pages' code when that changed, and renders the pages that
 * show anything new. `files.ts` then puts beside them what they lead to.
 */

/** So many changed entries change few pages: then memory allows a release to prepare the files beside them already. */
const fewEntries = 20;

const release = openReleaseChannel();

async function build(): Promise<void> {
  const ended = new AbortController();
  const code = siteDigest(directories.root);
  const bundling = bundlePages(code, ended.signal);
  // It may fail while nobody waits for it yet.
  bundling.catch(() => {});
  // All else is loaded when Astro is at work: there are two processors, and Astro takes longer than the reading of code.
  const { readRecord } = await import('./src/loaders/read-record.ts');
  const { renderChanged } = await import('./src/prerender/render-changed.ts');
  // Whoever fails first is heard: a record with faults ends Astro's work.
  const [record, bundle] = await Promise.all([readRecord(), bundling]).catch((error: unknown) => {
    ended.abort();
    throw error;
  });
  const areFew = !bundle.isNew && record.changed <= fewEntries;
  release.tellPages(areFew);
  console.log(`${record.entries} entries, ${record.changed} of them new or changed`);
  const { pages, changed, removed, written } = await renderChanged(bundle, release.isComplete);
  console.log(`${changed} of ${pages} pages made, ${removed} removed`);
  // What Astro writes with a new bundle is not known here.
  if (areFew) release.tellWritten(written);
}

try {
  await build();
} catch (error) {
  const { RecordError } = await import('./src/loaders/record-error.ts');
  // What is wrong with the record is told to people; where our code noticed helps nobody.
  console.error(error instanceof RecordError ? error.message : error);
  process.exitCode = 1;
} finally {
  release.close();
}
