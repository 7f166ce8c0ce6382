import { createHash } from 'node:crypto';
import { existsSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { finishSearch } from './finish-search.ts';
import { indexPages } from './index-pages.ts';
import type { Inventory } from './inventory.ts';
import { switchLink } from './switch.ts';

/** The link in a release's site that leads to its search index. */
const linkIn = (release: string) => join(release, 'site', 'pagefind');

/** Changes when an index is made or named in another way, so that no release keeps one that its pages cannot read. */
const form = 'cards';

/** The paths of the pages that can be found. */
const foundPages = (files: Inventory): string[] =>
  [...files].filter(([, { page }]) => page?.isFound).map(([path]) => path);

/** One name for one set of pages, so that a release that changed no page to be found keeps its index. */
function nameOf(files: Inventory): string {
  const hash = createHash('sha256').update(form);
  for (const path of foundPages(files).toSorted()) hash.update(`${path}\0${files.get(path)?.sha256}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** How often is looked whether the next release is asked for, in milliseconds. */
const everySoOften = 250;

/** The search index comes after the pages and is switched on its own, so that no page waits for it. */
export const publishSearch = {
  /** Until the new index is there, the release searches in the one before. */
  keepPrevious(release: string, previous: string | undefined): void {
    if (previous === undefined || !existsSync(linkIn(previous))) return;
    symlinkSync(readlinkSync(linkIn(previous)), linkIn(release));
  },

  /**
   * Builds the index of a release in a process of its own and switches to it. Where the next release is asked for meanwhile, and there is an
   * index to search in, it gives way: that one has the same to do, and an editor waits for its pages.
   *
   * @param release its folder
   * @param files what it consists of
   * @param isAskedFor whether the next release is asked for
   * @returns false when it gave way; the release then goes on searching in the index before
   */
  async build(
    release: string,
    files: Inventory,
    searches: string,
    isAskedFor: () => boolean = () => false,
  ): Promise<boolean> {
    const folder = join(searches, nameOf(files));
    if (!existsSync(folder)) {
      const unfinished = join(searches, `.unfinished-${basename(folder)}`);
      rmSync(unfinished, { recursive: true, force: true });
      const pages = foundPages(files).map((path) => ({ path, bytes: files.get(path)?.bytes ?? 0 }));
      const giveWay = new AbortController();
      const look = () => {
        if (isAskedFor() && existsSync(linkIn(release))) giveWay.abort();
      };
      look();
      const looking = setInterval(look, everySoOften);
      try {
        await indexPages(pages, join(release, 'site'), unfinished, giveWay.signal);
      } catch (error) {
        if (giveWay.signal.aborted) return false;
        throw error;
      } finally {
        clearInterval(looking);
      }
      finishSearch(unfinished);
      renameSync(unfinished, folder);
    }
    const link = linkIn(release);
    if (!existsSync(link) || readlinkSync(link) !== relative(join(link, '..'), folder))
      switchLink(link, folder);
    return true;
  },
};
