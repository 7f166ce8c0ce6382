import { readAll, readRecord, write, type Change } from '../library/database.ts';
import { pruneFiles } from '../library/prune.ts';
import type { SavedGroup, SavedUnit } from '../library/records.ts';
import { removalOfUnused } from '../library/remove.ts';
import { wordsOf } from '../words/load-words.ts';
import { faultOf, type Fault } from './faults.ts';
import { changesFor, fetchUnit } from './fetch-unit.ts';
import { inParallel } from './in-parallel.ts';
import { unlessSaving } from './lock.ts';
import { describe, liveRelease, membersOf, type Described } from './manifest.ts';
import { planFor } from './plan.ts';

/** What an update did: how many texts it fetched anew, and what ended it early. */
export interface UpdateReport {
  readonly fetched: number;
  readonly fault?: Fault;
}

/** From now on the saved copy says that the site says something else, also when the new text cannot be fetched. */
async function markOutdated(units: readonly SavedUnit[]): Promise<void> {
  const changes = units.map(async (unit): Promise<Change> => {
    const words = await wordsOf(unit.lang);
    const notice = words.text('saving.outdated', { date: words.date(unit.savedAt) });
    return { store: 'units', put: { ...unit, state: 'outdated', notice } };
  });
  await write(await Promise.all(changes));
}

/** A group whose text moved goes along. */
export function movedGroup(group: SavedGroup, from: string, to: string): SavedGroup {
  const follow = (href: string) => (href === from ? to : href);
  return { ...group, href: follow(group.href), members: [...new Set(group.members.map(follow))] };
}

async function follow(from: string, to: SavedUnit): Promise<Change[]> {
  const groups = (await readAll('groups')).filter(({ members }) => members.includes(from));
  return groups.flatMap((group): Change[] => {
    const moved = movedGroup(group, from, to.href);
    const title = moved.href === group.href ? group.title : to.title;
    return [
      ...(moved.href === group.href ? [] : [{ store: 'groups', remove: group.href } as const]),
      { store: 'groups', put: { ...moved, title } },
    ];
  });
}

/** Groups are read, changed and written: one after the other, whatever is fetched side by side. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

async function replace(
  unit: SavedUnit,
  described: Described | undefined,
  signal: AbortSignal,
): Promise<void> {
  const fetched = await fetchUnit({ href: unit.href, described, aliases: unit.aliases, signal });
  const hasMoved = fetched.unit.href !== unit.href;
  // What is gone shows no pictures; what moved shows those it had.
  const kept = unit.pictures.filter((address) => hasMoved || address in (described?.pictures ?? {}));
  const renewed = { ...fetched.unit, pictures: kept };
  await inTurn(async () => {
    const groups = hasMoved ? await follow(unit.href, renewed) : [];
    await write([...changesFor({ ...fetched, unit: renewed }, unit), ...groups]);
  });
}

/** How many entries each saved list has got since. */
async function countNewcomers(): Promise<void> {
  for (const group of await readAll('groups')) {
    if (group.list === undefined) continue;
    const known = new Set(group.members);
    const more = (await membersOf(group.list)).filter((href) => !known.has(href)).length;
    if (more !== group.more) await write([{ store: 'groups', put: { ...group, more } }]);
  }
}

async function compare(isForced: boolean, signal: AbortSignal, fetched: () => void): Promise<void> {
  const release = await liveRelease();
  const before = await readRecord('comparisons', 'comparison');
  if (before?.release !== release || isForced) {
    const units = new Map((await readAll('units')).map((unit) => [unit.href, unit]));
    const described = await describe([...units.keys()], signal);
    const changed = planFor([...units.keys()], described, units).units.filter(({ needsPages }) => needsPages);
    await markOutdated(changed.flatMap(({ saved }) => saved ?? []));
    await inParallel(changed, signal, async (planned) => {
      if (planned.saved !== undefined) await replace(planned.saved, planned.described, signal);
      fetched();
    });
    await countNewcomers();
    await write(removalOfUnused(await readAll('groups'), await readAll('units')));
    await pruneFiles();
  }
  const at = new Date().toISOString();
  await write([{ store: 'comparisons', put: { name: 'comparison', release, at } }]);
}

/**
 * Compares the library with the site and fetches what changed: new versions, the word that a text was withdrawn or removed, texts
 * at their new address. Costs one small file where nothing was released since.
 *
 * @param isForced also when the release is the one that was compared last
 */
export async function updateLibrary(
  isForced = false,
  signal: AbortSignal = new AbortController().signal,
): Promise<UpdateReport> {
  let fetched = 0;
  try {
    await unlessSaving(() => compare(isForced, signal, () => (fetched += 1)));
    return { fetched };
  } catch (error) {
    return { fetched, fault: faultOf(error, signal) };
  }
}
