import { libraryPage } from '../library/addresses.ts';
import { readAll, readRecord, write } from '../library/database.ts';
import type { SavedGroup, SavedUnit } from '../library/records.ts';
import { startWorker } from '../library/worker-registration.ts';
import { faultOf, type Fault } from './faults.ts';
import { changesFor, fetchUnit } from './fetch-unit.ts';
import { whileSaving } from './lock.ts';
import { describe, membersOf } from './manifest.ts';
import { savePicture } from './pictures.ts';
import { planFor, type Plan, type PlannedUnit } from './plan.ts';
import { inParallel } from './in-parallel.ts';

/** What the reader wants to save. */
export interface GroupRequest {
  readonly href: string;
  readonly lang: string;
  readonly title: string;
  /** The list whose entries belong to it. */
  readonly list?: string | undefined;
}

/** How far saving is: texts first, then pictures. */
export interface Progress {
  readonly part: 'texts' | 'pictures';
  readonly done: number;
  readonly total: number;
}

export type Outcome = { readonly fault?: Fault; readonly progress: Progress };

/** The units of a group: the page itself, its list and what the list leads to. */
const hrefsOf = (request: GroupRequest, members: readonly string[]): string[] => [
  ...new Set([request.href, ...(request.list === undefined ? [] : [request.list, ...members])]),
];

/** What saving would take now. */
export async function planGroup(request: GroupRequest, signal?: AbortSignal): Promise<Plan> {
  const hrefs = hrefsOf(request, request.list === undefined ? [] : await membersOf(request.list, signal));
  const units = new Map((await readAll('units')).map((unit) => [unit.href, unit]));
  return planFor(hrefs, await describe(hrefs, signal), units);
}

async function savePages({ href, described, saved }: PlannedUnit, signal?: AbortSignal): Promise<SavedUnit> {
  const fetched = await fetchUnit({ href, described, aliases: saved?.aliases ?? [], signal });
  // Pictures that are there already stay with the new pages.
  const pictures = (saved?.pictures ?? []).filter((address) => address in (described?.pictures ?? {}));
  const unit = { ...fetched.unit, pictures };
  await write(changesFor({ ...fetched, unit }, saved));
  return unit;
}

async function savePictures(planned: PlannedUnit, signal?: AbortSignal): Promise<void> {
  for (const [address, bytes] of planned.pictures) await savePicture(address, bytes, signal);
  const unit = await readRecord('units', planned.href);
  if (unit === undefined) return;
  const pictures = [...new Set([...unit.pictures, ...planned.pictures.map(([address]) => address)])];
  const added = planned.pictures.reduce((sum, [, bytes]) => sum + bytes, 0);
  await write([{ store: 'units', put: { ...unit, pictures, bytes: unit.bytes + added } }]);
}

/** The library's own page goes first: without it nothing saved could be found. */
async function saveLibraryPage(lang: string, signal?: AbortSignal): Promise<void> {
  const plan = await planGroup({ href: libraryPage(lang), lang, title: '' }, signal);
  for (const unit of plan.units) if (unit.needsPages) await savePages(unit, signal);
}

async function saveAll(
  request: GroupRequest,
  withPictures: boolean,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  await startWorker();
  await saveLibraryPage(request.lang, signal);
  const { units } = await planGroup(request, signal);
  const before = await readRecord('groups', request.href);
  const group: SavedGroup = {
    href: request.href,
    lang: request.lang,
    title: request.title,
    ...(request.list === undefined ? {} : { list: request.list }),
    members: units.map(({ href }) => href),
    withPictures: withPictures || before?.withPictures === true,
    more: 0,
  };
  await write([{ store: 'groups', put: group }]);

  const missing = units.filter(({ needsPages }) => needsPages);
  const counted = (part: Progress['part'], total: number, had: number) => {
    let done = had;
    tell({ part, done, total });
    return () => tell({ part, done: (done += 1), total });
  };
  const textSaved = counted('texts', units.length, units.length - missing.length);
  await inParallel(missing, signal, async (unit) => {
    await savePages(unit, signal);
    textSaved();
  });

  if (withPictures) {
    const withSome = units.filter(({ pictures }) => pictures.length > 0);
    const pictureSaved = counted('pictures', withSome.length, 0);
    await inParallel(withSome, signal, async (unit) => {
      await savePictures(unit, signal);
      pictureSaved();
    });
  }
  await write([{ store: 'groups', put: { ...group, savedAt: new Date().toISOString() } }]);
}

/**
 * Saves a group, or what is still missing of it. Each text is written whole; whatever ends this early, what was saved stays and
 * can be read.
 */
export async function saveGroup(
  request: GroupRequest,
  withPictures: boolean,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  let progress: Progress = { part: 'texts', done: 0, total: 1 };
  try {
    await whileSaving(() =>
      saveAll(
        request,
        withPictures,
        (now) => {
          progress = now;
          tell(now);
        },
        signal,
      ),
    );
    return { progress };
  } catch (error) {
    return { fault: faultOf(error, signal), progress };
  }
}
