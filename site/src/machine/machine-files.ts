import { citationFiles } from '../citations/citation-files.ts';
import { calendarFiles } from '../feeds/calendar-files.ts';
import { feedFiles } from '../feeds/feed-files.ts';
import { linksetFiles } from '../heads/linkset.ts';
import type { MachineFile } from './machine-file.ts';
import type { Shelf } from './shelf.ts';

/** Everything that programs read, in one pass over the descriptions. */
export function* machineFiles(shelf: Shelf): Generator<MachineFile> {
  yield* feedFiles(shelf);
  yield* calendarFiles(shelf);
  yield* citationFiles(shelf);
  yield* linksetFiles(shelf);
}
