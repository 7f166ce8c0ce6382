import { directories } from './src/directories.ts';
import { loadLibrary } from './src/library/load-library.ts';
import { listFiles, syncFiles } from './src/loaders/publish-files.ts';
import { machineFiles } from './src/machine/machine-files.ts';
import { fillShelf } from './src/machine/shelf.ts';
import { planGroups } from './src/machine/write-groups.ts';
import { assetOf, readBundle } from './src/prerender/bundle.ts';
import { readPageKeys } from './src/prerender/page-keys.ts';
import { siteDigest } from './src/prerender/site-digest.ts';
import { openReleaseChannel } from './src/release-channel.ts';
import { isTakenAlong } from './src/renditions/formats.ts';
import { RenditionError } from './src/renditions/rendition-error.ts';
import { takeAlong } from './src/renditions/take-along.ts';
import { makeCatalogue } from './src/search/catalogue/write/make-catalogue.ts';
import { placeCatalogue } from './src/search/catalogue/write/place-catalogue.ts';
import { makeShareImages } from './src/sharing/share-image/make-share-images.ts';
import { siteAddress } from './src/site-address.ts';

/*
 * pnpm --filter @kmh/site files
 *
 * Puts beside the pages what they lead to: the record's pictures and documents, every publication as files to take along and as a share
 * image, the catalogue that searches read, what partners take, such as cards and share pages, and what programs read, such as feeds and
 * citations. A release may start this while the record is still read and pages are made; then it waits for what it needs of them, and nothing is
 * written before the release says that the pages are there.
 */

/** A release that is gone will never say that the pages are made, and another may be at work: then this ends too. */
const release = openReleaseChannel(() => process.exit(1));

async function placeFiles(): Promise<void> {
  const { root, content, out, machineIndex, placedIndex, pageKeys, shareImages: cache } = directories;
  const places = { content, out, index: placedIndex };
  const tell = (message: string) => console.log(message);
  await release.recordIsRead;
  const library = await loadLibrary();
  const catalogue = makeCatalogue(library);
  const images = await makeShareImages({ root, cache }, library, tell);
  const listed = listFiles(places);

  // Only files to take along are made from pages; without them all is ready when the pages are.
  if (isTakenAlong) await release.pagesAreMade;
  const { files: made, noted } = await takeAlong(directories, library, siteAddress, tell);
  // The benchmark measures from here to the next line.
  tell('Writing files for partners and machines');
  const shelf = fillShelf(library, siteAddress, (path) => made.get(path.slice(1))?.bytes);
  const code = siteDigest(root);
  const isComplete = await release.isComplete;
  const plan = planGroups(
    { out, index: machineIndex, code, isComplete },
    machineFiles(shelf, assetOf(readBundle(), 'share')),
  );

  await release.pagesAreMade;
  const pages = readPageKeys(pageKeys, code, () => []);
  const { paths, written, removed } = plan.write((path) => pages.has(path));
  tell(`${written.length} of ${paths.size} files for partners and machines written`);
  const catalogueFolder = placeCatalogue(catalogue, out);
  const sources = new Map([...[...made].map(([path, { source }]) => [path, source] as const), ...images]);
  const synced = syncFiles(listed, { ...places, isComplete }, sources, paths);
  tell(`${synced.placed.length} files placed, ${synced.removed.length} removed`);
  const touched = [...noted, ...written, ...removed, ...synced.placed, ...synced.removed];
  release.tellWritten(touched, [catalogueFolder]);
}

try {
  await placeFiles();
} catch (error) {
  // What publication it is, and why, is told to people; where our code noticed helps nobody.
  console.error(error instanceof RenditionError ? error.message : error);
  process.exitCode = 1;
} finally {
  release.close();
}
