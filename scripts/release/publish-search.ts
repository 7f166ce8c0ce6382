import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../run-process.ts';
import { root } from '../settings.ts';
import { finishSearch } from './finish-search.ts';
import type { Manifest } from './manifest.ts';
import { switchLink } from './switch.ts';

const indexer = fileURLToPath(new URL('index-search.ts', import.meta.url));

/** The link in a release's site that leads to its search index. */
const linkIn = (release: string) => join(release, 'site', 'pagefind');

/** Changes when an index is made or named in another way, so that no release keeps one that its pages cannot read. */
const form = 'cards';

/** One name for one set of pages, so that a release that changed no page keeps its index. */
function nameOf({ files }: Manifest): string {
  const hash = createHash('sha256').update(form);
  for (const [path, { sha256 }] of Object.entries(files))
    if (path.endsWith('.html')) hash.update(`${path}\0${sha256}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** The search index comes after the pages and is switched on its own, so that no page waits for it. */
export const publishSearch = {
  /** Until the new index is there, the release searches in the one before. */
  keepPrevious(release: string, previous: string | undefined): void {
    if (previous === undefined || !existsSync(linkIn(previous))) return;
    symlinkSync(readlinkSync(linkIn(previous)), linkIn(release));
  },

  /** Builds the index of a release in a process of its own and switches to it. */
  async build(
    release: { readonly folder: string; readonly manifest: Manifest },
    searches: string,
  ): Promise<void> {
    const folder = join(searches, nameOf(release.manifest));
    if (!existsSync(folder)) {
      const unfinished = join(searches, `.unfinished-${basename(folder)}`);
      rmSync(unfinished, { recursive: true, force: true });
      mkdirSync(unfinished, { recursive: true });
      await runNode([indexer, join(release.folder, 'site'), unfinished], {
        what: 'The search index',
        cwd: join(root, 'scripts'),
      });
      finishSearch(unfinished);
      renameSync(unfinished, folder);
    }
    const link = linkIn(release.folder);
    if (!existsSync(link) || readlinkSync(link) !== relative(join(link, '..'), folder))
      switchLink(link, folder);
  },
};
