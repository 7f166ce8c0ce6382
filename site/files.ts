import { directories } from './src/directories.ts';
import { loadLibrary } from './src/library/load-library.ts';
import { syncFiles } from './src/loaders/publish-files.ts';
import { RenditionError } from './src/renditions/rendition-error.ts';
import { takeAlong } from './src/renditions/take-along.ts';
import { makeShareImages } from './src/sharing/share-image/make-share-images.ts';
import { plainFilesIn } from './src/sharing/plain-files.ts';
import { siteAddress } from './src/site-address.ts';

/*
 * pnpm --filter @kmh/site files
 *
 * Puts beside the pages what they lead to: the record's pictures and documents, and every publication as files to take along and as a share image.
 */
try {
  const tell = (message: string) => console.log(message);
  const library = await loadLibrary();
  const { root, shareImages: cache } = directories;
  const made = new Map([
    ...(await takeAlong(directories, library, siteAddress, tell)),
    ...(await makeShareImages({ root, cache }, library, tell)),
  ]);
  const written = plainFilesIn(directories.plainFiles);
  const { placed, removed } = syncFiles(directories.content, directories.out, made, written);
  console.log(`${placed} files placed, ${removed} removed`);
} catch (error) {
  // What publication it is, and why, is told to people; where our code noticed helps nobody.
  console.error(error instanceof RenditionError ? error.message : error);
  process.exitCode = 1;
}
