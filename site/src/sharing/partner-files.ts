import { hash } from 'node:crypto';
import { describe } from '../description/describe.ts';
import { fileOf } from '../file-of.ts';
import { langsOf, type Library } from '../library/library.ts';
import { permalinkView } from '../library/permalink-views.ts';
import { permalinkNumbers } from '../permalinks/permalink-numbers.ts';
import { permalinkPage } from '../permalinks/permalink-page.ts';
import { routes } from '../routes.ts';
import { digestFiles } from './newsletter/digest-files.ts';
import type { FileGroup } from './plain-files.ts';
import { publicationFiles, type SharingPlaces } from './publication-files.ts';

/** Everything that partners take: cards, pages and newsletters, one group of files after another, so that none waits in memory. */
export function* partnerFiles(library: Library, places: SharingPlaces): Generator<FileGroup> {
  yield permalinkNumbers(library);
  yield* entryFiles(library, places);
  yield* digestFiles(library, places.site);
}

/**
 * What partners take of every entry, in each of its languages.
 *
 * @param places `site` is the site's own address, `script` that of the share pages' script
 */
function* entryFiles(library: Library, places: SharingPlaces): Generator<FileGroup> {
  for (const item of library.items) {
    for (const lang of langsOf(item)) {
      const description = describe(library, item, lang, places.site);
      if (description === undefined) continue;
      yield {
        name: `${item.permalinkId} ${lang}`,
        key: hash('sha1', JSON.stringify(description), 'base64url'),
        make: () =>
          new Map([
            [
              fileOf(routes.permalink(item.permalinkId, lang)),
              permalinkPage(permalinkView(library, item, lang), new URL(places.site)),
            ],
            ...publicationFiles(description, places),
          ]),
      };
    }
  }
}
