import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readLedger, recordUrls } from '@kmh/content/ledger';
import { readWithheldPictures } from '@kmh/content/withheld-pictures';
import type { Settings } from '../settings.ts';
import { layAhead } from './ahead.ts';
import { buildPages } from './build-site.ts';
import { checkBudgets } from './checks/check-budgets.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkPermalinks } from './checks/check-permalinks.ts';
import { checkStructure } from './checks/check-structure.ts';
import { compressFiles, readKeptForms } from './compress.ts';
import { readPrevious, takeInventory, type Inventory, type TakenInventory } from './inventory.ts';
import { takeLock } from './lock.ts';
import { isAsLeft, lookAgain, lookAtBuild, lookEarly } from './look-at-build.ts';
import { releasePaths, type ReleasePaths } from './paths.ts';
import { publishSearch } from './publish-search.ts';
import { ReleaseError, reasonOf } from './release-error.ts';
import { digestOf, sealRelease } from './seal.ts';
import { readState, writeState, type ReleaseState } from './state.ts';
import { sweep } from './sweep.ts';
import { listReleases, liveRelease, liveSummary, prune, switchLink } from './switch.ts';
import { forgetWithheld, showsWithheld, withheldInRecord } from './withheld-pictures.ts';

/** What a release tells while it works. */
export type ReleaseEvent =
  | { readonly type: 'progress'; readonly step: string; readonly percent: number; readonly message: string }
  | {
      readonly type: 'live';
      readonly releaseId: string;
      readonly changed: boolean;
      readonly documents: number;
      /** Earlier releases that are gone because they showed a picture that may not be shown any more. */
      readonly forgotten: readonly string[];
    }
  | { readonly type: 'done'; readonly releaseId: string }
  | { readonly type: 'folded'; readonly message: string }
  | { readonly type: 'failed'; readonly step: string; readonly reason: string };

export type Report = (event: ReleaseEvent) => void;

/**
 * Makes a release of what stands in the record now and switches the site to it. When another release is under way, that one is asked to
 * run once more instead, and this call ends at once.
 *
 * @returns false when a release failed; the site then stays as it was
 */
export async function release(settings: Settings, report: Report): Promise<boolean> {
  const paths = releasePaths(settings.dataDir);
  mkdirSync(paths.releases, { recursive: true });
  const giveBack = takeLock(paths.lock);
  if (giveBack === undefined) {
    writeFileSync(paths.requested, '');
    report({ type: 'folded', message: 'A release is under way; another one follows it.' });
    return true;
  }
  try {
    let succeeded: boolean;
    const indexBy = Date.now() + patience;
    do {
      rmSync(paths.requested, { force: true });
      succeeded = await releaseOnce(settings, paths, report, indexBy);
    } while (existsSync(paths.requested));
    return succeeded;
  } finally {
    giveBack();
  }
}

/** How long full-text search may stay behind while one release follows another, in milliseconds. */
const patience = 10 * 60_000;

/**
 * The way of a release, step by step; each says how far the whole is.
 *
 * @param indexBy when the search index no longer gives way to a release that waits
 */
async function releaseOnce(
  settings: Settings,
  paths: ReleasePaths,
  report: Report,
  indexBy: number,
): Promise<boolean> {
  const startedAt = new Date().toISOString();
  const before = stateOfLive(paths);
  let step = 'prepare';
  let keepInventory: TakenInventory['keep'] = () => {};
  let compressing: ReturnType<typeof compressFiles> | undefined;
  const ended = new AbortController();
  const enter = (name: string, percent: number, message: string) => {
    step = name;
    writeState(paths.state, { ...before, state: 'building', step, percent, startedAt });
    report({ type: 'progress', step, percent, message });
  };

  try {
    enter('prepare', 0, 'Preparing the release');
    sweep(paths);
    prune(paths);
    if (!existsSync(settings.contentDir)) {
      throw new ReleaseError(
        `There is no record at ${settings.contentDir}. Set CONTENT_DIR to the folder that holds it.`,
      );
    }
    const withheld = readWithheldPictures(settings.ledgerDir);
    refuse(withheldInRecord(settings.contentDir, withheld));

    enter('build', 5, 'Checking the content and building the pages');
    const building = buildPages(settings, existsSync(paths.inventory));
    // One processor is free meanwhile, and once more when the pages are there.
    const known = readPrevious(paths.inventory);
    const early = lookEarly(paths.build, known);
    building.tellOfFiles(early !== undefined && isAsLeft(early, known));
    const live = liveRelease(paths.current);
    const placeFiles = await building.made;
    const placing = placeFiles((message) => enter('files', 50, message));
    const reading = readKept(settings, paths);
    // What cannot be read fails the release when nobody writes any more.
    reading.catch(() => {});
    const written = await placing;
    const { forms, ledger } = await reading;

    enter('inventory', 60, 'Comparing with the release before');
    const look =
      early === undefined || written === undefined
        ? lookAtBuild(paths.build, known)
        : lookAgain(paths.build, known, early, written);
    const inventory = await takeInventory(paths.build, paths.inventory, known, look);
    keepInventory = inventory.keep;
    const { files } = inventory;
    // Other threads compress what changed while this one checks it.
    compressing = compressFiles(files, paths.build, forms, ended.signal);
    compressing.catch(() => {});
    const permalinks = checkPermalinks(files, ledger, startedAt.slice(0, 10));

    enter('check', 65, 'Checking links, addresses and pages');
    const sound = known.isSound ? known.files : undefined;
    refuse([...permalinks.faults, ...checkStructure(files), ...checkLinks(files, settings.siteUrl, sound)]);

    enter('compress', 70, 'Compressing what changed');
    const digest = digestOf(files);
    const compressed = await compressing;
    refuse(checkBudgets(files, compressed));

    const unchanged =
      live !== undefined &&
      live.manifest.digest === digest &&
      sameMoves(live.manifest, permalinks) &&
      !showsWithheld(live.folder, withheld);
    const publish = () => {
      enter('seal', 80, 'Sealing the release');
      const documents = countPublications(files);
      const sealed = sealRelease({
        ...paths,
        files,
        digest,
        compressed,
        permalinks,
        documents,
        now: new Date(),
        previous: live,
        withheld,
      });
      recordUrls(settings.ledgerDir, permalinks.fresh);

      enter('switch', 85, 'Switching the site');
      publishSearch.keepPrevious(sealed.folder, live?.folder);
      switchLink(paths.current, sealed.folder);
      return sealed;
    };
    const now = unchanged ? live : publish();

    const forgotten = forgetWithheld(paths, withheld, compressed.values());
    const liveState: ReleaseState = {
      state: 'live',
      startedAt,
      releaseId: now.manifest.id,
      liveSince: now.manifest.createdAt,
      documents: now.manifest.documents,
      ...previousOf(
        live === undefined || unchanged ? before : { previousReleaseId: live.manifest.id },
        listReleases(paths.releases),
      ),
    };
    writeState(paths.state, { ...liveState, search: 'building' });
    report({
      type: 'live',
      releaseId: now.manifest.id,
      changed: !unchanged,
      documents: now.manifest.documents,
      forgotten,
    });

    keepInventory(true);
    step = 'search';
    report({ type: 'progress', step, percent: 90, message: 'Building the search index' });
    const isAskedFor = () => existsSync(paths.requested);
    const mayWait = () => Date.now() < indexBy && isAskedFor();
    const isIndexed = await publishSearch.build(now.folder, files, paths.searches, mayWait);
    prune(paths);
    if (isIndexed) writeState(paths.state, { ...liveState, search: 'live' });
    report({ type: 'done', releaseId: now.manifest.id });
    layAhead(paths.releases, now, isAskedFor);
    return true;
  } catch (error) {
    const reason = reasonOf(error);
    const after = stateOfLive(paths);
    // What this release still writes must not meet the next one.
    ended.abort();
    await compressing?.catch(() => {});
    try {
      keepInventory(false);
      writeState(paths.state, { ...after, state: 'failed', step, startedAt, reason });
    } catch {
      // On a full disk the reason cannot be written, only said.
    }
    report({ type: 'failed', step, reason });
    return false;
  }
}

/** Reads what earlier releases have left for the next. */
const readKept = async (settings: Settings, paths: ReleasePaths) => ({
  forms: readKeptForms(paths.brotli),
  ledger: readLedger(settings.ledgerDir),
});

/** What stays true of the live release whatever becomes of the next. */
function stateOfLive(paths: ReleasePaths): Omit<ReleaseState, 'state'> {
  const live = liveSummary(paths.current);
  if (live === undefined) return {};
  const { id, time, documents } = live;
  const previous = previousOf(readState(paths.state), listReleases(paths.releases));
  return { releaseId: id, liveSince: time, documents, ...previous };
}

/** The release that can be gone back to, as long as it is there. */
const previousOf = (state: Pick<ReleaseState, 'previousReleaseId'> | undefined, there: readonly string[]) =>
  state?.previousReleaseId !== undefined && there.includes(state.previousReleaseId)
    ? { previousReleaseId: state.previousReleaseId }
    : {};

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new ReleaseError(faults.join('\n'));
}

const sameMoves = (
  live: { readonly redirects: Readonly<Record<string, string>>; readonly gone: readonly string[] },
  now: { readonly redirects: Readonly<Record<string, string>>; readonly gone: readonly string[] },
): boolean => JSON.stringify([live.redirects, live.gone]) === JSON.stringify([now.redirects, now.gone]);

/** Publications with at least one page, by their permanent number. */
const countPublications = (files: Inventory): number =>
  new Set([...files.values()].flatMap(({ page }) => page?.permalinkId ?? [])).size;
