import { addressesIn, isLibraryPage } from './addresses.ts';
import { deleteDatabase, readAll, write, type Change } from './database.ts';
import { deleteOldCaches } from './files.ts';
import { pruneFiles } from './prune.ts';
import type { SavedGroup, SavedUnit } from './records.ts';
import { endWorker } from './worker-registration.ts';

/** Every record of a unit. */
const removalOf = ({ href, digests, aliases }: SavedUnit): Change[] => [
  { store: 'units', remove: href },
  ...[href, ...addressesIn(href, digests), ...aliases].map((remove): Change => ({ store: 'pages', remove })),
];

/** The changes that take units out which no group has any more; the library's own pages stay with any group of their language. */
export function removalOfUnused(groups: readonly SavedGroup[], units: readonly SavedUnit[]): Change[] {
  const used = new Set(groups.flatMap(({ members }) => members));
  const langs = new Set(groups.map(({ lang }) => lang));
  const isUsed = ({ href, lang }: SavedUnit) => (isLibraryPage(href) ? langs.has(lang) : used.has(href));
  return units.filter((unit) => !isUsed(unit)).flatMap(removalOf);
}

/** Removes all that is saved, and the worker with it. */
export async function removeAll(): Promise<void> {
  await deleteDatabase();
  await deleteOldCaches([]);
  await endWorker();
}

/** Removes a group and the texts that no other group has; with the last group goes everything. */
export async function removeGroup(href: string): Promise<void> {
  const groups = (await readAll('groups')).filter((group) => group.href !== href);
  if (groups.length === 0) return removeAll();
  await write([{ store: 'groups', remove: href }, ...removalOfUnused(groups, await readAll('units'))]);
  await pruneFiles();
}
