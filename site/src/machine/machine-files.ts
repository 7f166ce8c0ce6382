import { apiFiles } from '../api/api-files.ts';
import { citationFiles } from '../citations/citation-files.ts';
import { calendarFiles } from '../feeds/calendar-files.ts';
import { feedFiles } from '../feeds/feed-files.ts';
import { guideFiles } from '../harvesting/guides.ts';
import { sitemapFiles } from '../harvesting/sitemap-files.ts';
import { linksetFiles } from '../heads/linkset.ts';
import type { MachineFile } from './machine-file.ts';
import type { Shelf } from './shelf.ts';

/** Everything that programs read, in one pass over the descriptions. */
export function* machineFiles(shelf: Shelf): Generator<MachineFile> {
  yield* feedFiles(shelf);
  yield* calendarFiles(shelf);
  yield* citationFiles(shelf);
  yield* linksetFiles(shelf);
  yield* apiFiles(shelf);
  yield* sitemapFiles(shelf);
  yield* guideFiles(shelf);
}
