import { hash } from 'node:crypto';
import { describe } from '../description/describe.ts';
import type { Description } from '../description/description.ts';
import { langsOf, type Library } from '../library/library.ts';
import { permalinkView } from '../library/permalink-views.ts';
import { permalinkPage } from '../permalinks/permalink-page.ts';
import { routes } from '../routes.ts';
import type { FileGroup } from './plain-files.ts';

/** The file in which the page of an address stands, below the output folder. */
const pageFile = (address: string): string => `${address.slice(1)}index.html`;

/**
 * What partners take of every entry, in each of its languages.
 *
 * @param site the site's own address
 */
export function* sharingFiles(library: Library, site: string): Generator<FileGroup> {
  for (const item of library.items) {
    for (const lang of langsOf(item)) {
      const description = describe(library, item, lang, site);
      if (description === undefined) continue;
      yield {
        name: `${item.permalinkId} ${lang}`,
        key: hash('sha1', JSON.stringify(description), 'base64url'),
        make: () =>
          new Map([
            [
              pageFile(routes.permalink(item.permalinkId, lang)),
              permalinkPage(permalinkView(library, item, lang), new URL(site)),
            ],
            ...publicationFiles(description),
          ]),
      };
    }
  }
}

const publicationFiles = (_description: Description): [path: string, content: string][] => [];
