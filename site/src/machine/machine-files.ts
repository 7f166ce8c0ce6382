import type { Lang } from '@kmh/content/vocabulary';
import { apiEntryFiles, apiFiles } from '../api/api-files.ts';
import { numberedTables } from '../api/numbered-tables.ts';
import { citationFiles } from '../citations/citation-files.ts';
import { calendarFiles } from '../feeds/calendar-files.ts';
import { feedFiles } from '../feeds/feed-files.ts';
import { narrowedFeedLists } from '../feeds/feed-lists.ts';
import { guideFiles } from '../harvesting/guides.ts';
import { sitemapFiles } from '../harvesting/sitemap-files.ts';
import { linksetFiles } from '../heads/linkset.ts';
import { permalinkView } from '../library/permalink-views.ts';
import { permalinkNumbers } from '../permalinks/permalink-numbers.ts';
import { permalinkPage } from '../permalinks/permalink-page.ts';
import { routes } from '../routes.ts';
import { digestFiles } from '../sharing/newsletter/digest-files.ts';
import { publicationFiles, type SharingPlaces } from '../sharing/publication-files.ts';
import { keyOf, type FileGroup } from './file-group.ts';
import { pageAt, type MachineFile } from './machine-file.ts';
import type { Shelf, ShelfEntry } from './shelf.ts';

/** What partners and programs take of one entry. */
function* entryFiles(entry: ShelfEntry, shelf: Shelf, places: SharingPlaces): Generator<MachineFile> {
  const { item, descriptions } = entry;
  const leadTo = (lang: Lang) => permalinkPage(permalinkView(shelf.library, item, lang), places.site);
  yield pageAt(routes.permalink(item.permalinkId), leadTo(item.originalLanguage));
  for (const description of descriptions) {
    const { permalinkId, lang } = description;
    yield pageAt(routes.permalink(permalinkId, lang), leadTo(lang));
    yield* publicationFiles(description, places);
    yield* citationFiles(description);
  }
  yield* linksetFiles(entry, shelf);
  yield* apiEntryFiles(entry);
}

/** What programs read of the whole library. */
function* libraryFiles(shelf: Shelf): Generator<MachineFile> {
  yield* calendarFiles(shelf);
  yield* apiFiles(shelf);
  yield* sitemapFiles(shelf);
  yield* guideFiles(shelf);
}

/** Everything that partners take and programs read, in groups that change together. */
export function* machineFiles(shelf: Shelf, script: string): Generator<FileGroup> {
  const places = { site: shelf.site, script };
  for (const entry of shelf.entries)
    yield {
      name: entry.item.permalinkId,
      key: entry.key,
      make: () => entryFiles(entry, shelf, places),
    };
  yield permalinkNumbers(shelf.library);
  yield* digestFiles(shelf);
  yield* feedFiles(shelf);
  yield* numberedTables(shelf);
  // Sitemaps name every list; which there are of recommendations depends on the day as well.
  const lists = narrowedFeedLists(shelf.library).map(({ href }) => href);
  yield { name: 'library', key: keyOf(shelf.key, lists), make: () => libraryFiles(shelf) };
}
