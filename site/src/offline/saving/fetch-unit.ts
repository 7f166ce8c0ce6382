import { addressesIn, isLibraryPage, localeOf, unitOf } from '../library/addresses.ts';
import type { Change } from '../library/database.ts';
import type { SavedPage, SavedUnit } from '../library/records.ts';
import { wordsOf } from '../words/load-words.ts';
import { ChangedError } from './faults.ts';
import { fetchPage, type ArrivedPage } from './fetch-page.ts';
import { describe, type Described } from './manifest.ts';
import { readPage } from './read-page.ts';
import { saveScripts } from './scripts.ts';

/** A unit as it stands on the site now, ready to be written. */
export interface FetchedUnit {
  readonly unit: SavedUnit;
  readonly pages: readonly SavedPage[];
}

interface Request {
  readonly href: string;
  /** Nothing when the release does not have it. */
  readonly described: Described | undefined;
  /** Other addresses that led to it before. */
  readonly aliases?: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

const toPage = (unit: string, address: string, page: ArrivedPage): SavedPage => ({ address, unit, ...page });

async function toUnit(
  pages: readonly SavedPage[],
  { href, aliases = [], signal }: Request,
  digests: Readonly<Record<string, string>>,
): Promise<FetchedUnit> {
  const read = pages.map(({ html }) => readPage(html));
  const scripts = await saveScripts([...new Set(read.flatMap((page) => page.scripts))], signal);
  const savedAt = new Date().toISOString();
  const lang = localeOf(href);
  const words = isLibraryPage(href) ? undefined : await wordsOf(lang);
  const isGone = Object.keys(digests).length === 0;
  const permalinks = read.flatMap(({ permalink }) => permalink ?? []);
  return {
    pages,
    unit: {
      href,
      lang,
      title: read[0]?.title ?? href,
      digests,
      pictures: [],
      scripts,
      aliases: [...new Set([...aliases, ...permalinks])].filter((alias) => alias !== href),
      bytes: pages.reduce((sum, { html }) => sum + new Blob([html]).size, 0),
      savedAt,
      state: isGone ? 'removed' : read.some(({ isWithdrawn }) => isWithdrawn) ? 'withdrawn' : 'current',
      notice: words?.text('saving.notice', { date: words.date(savedAt) }) ?? '',
    },
  };
}

/**
 * Fetches all pages of a unit and the scripts that they need; follows it where it moved. What is gone comes as the page that says
 * so.
 *
 * @throws as `fetchPage` does; then nothing of the unit is to be written
 */
export async function fetchUnit(request: Request): Promise<FetchedUnit> {
  const { href, described, signal, aliases = [] } = request;
  const pages: SavedPage[] = [];
  const digests: Record<string, string> = {};
  const ends = Object.entries(described?.pages ?? { '': undefined });
  for (const [end, facts] of ends) {
    const arrival = await fetchPage(href + end, facts?.[0], signal);
    if (arrival.type === 'moved') {
      const to = unitOf(arrival.to);
      const next = (await describe([to], signal)).get(to);
      if (next !== undefined && !aliases.includes(to))
        return fetchUnit({ ...request, href: to, described: next, aliases: [...aliases, href] });
      // It leads out of this language: what is there in others stands in for it.
      const { page } = await fetchPage(arrival.to, undefined, signal);
      if (page === undefined) throw new ChangedError(`${href} leads from place to place.`);
      pages.push(toPage(href, href, page));
      break;
    }
    pages.push(toPage(href, href + end, arrival.page));
    if (arrival.type === 'gone') break;
    if (facts !== undefined) digests[end] = facts[0];
  }
  return toUnit(pages, request, digests);
}

/**
 * The changes that put a fetched unit into the library, in place of what stood there under its own or its old address.
 *
 * @param before the unit that it replaces
 */
export function changesFor({ unit, pages }: FetchedUnit, before: SavedUnit | undefined): Change[] {
  const now = new Set(pages.map(({ address }) => address));
  const old = before === undefined ? [] : addressesIn(before.href, before.digests);
  const hasMoved = before !== undefined && before.href !== unit.href;
  return [
    ...old.filter((address) => !now.has(address)).map((remove): Change => ({ store: 'pages', remove })),
    ...(hasMoved ? [{ store: 'units', remove: before.href } as const] : []),
    ...[...unit.aliases, ...(hasMoved ? old : [])].map((address): Change => ({
      store: 'pages',
      put: { address, movedTo: unit.href },
    })),
    ...pages.map((put): Change => ({ store: 'pages', put })),
    { store: 'units', put: unit },
  ];
}
