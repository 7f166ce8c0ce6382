import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Deletes pages that are not among the wanted ones, and folders that become empty.
 *
 * @param wanted paths below `dir`, such as `en/factsheets/seeds/index.html`
 * @returns the deleted pages
 */
export function removePagesExcept(dir: string, wanted: ReadonlySet<string>): string[] {
  const removed: string[] = [];
  const visit = (path: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(join(dir, path), { withFileTypes: true })) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (visit(below)) rmdirSync(join(dir, below));
        else isEmpty = false;
      } else if (entry.name.endsWith('.html') && !wanted.has(below)) {
        rmSync(join(dir, below));
        removed.push(below);
      } else isEmpty = false;
    }
    return isEmpty;
  };
  if (existsSync(dir)) visit('');
  return removed;
}

/** The output folder persists from build to build, so the pages of removed entries have to be deleted by us. */
export const removeStalePages = (): AstroIntegration => ({
  name: 'remove-stale-pages',
  hooks: {
    'astro:build:done': ({ dir, pages, logger }) => {
      const wanted = new Set(pages.map(({ pathname }) => fileOf(pathname)));
      const removed = removePagesExcept(fileURLToPath(dir), wanted);
      if (removed.length > 0) logger.info(`${removed.length} pages removed`);
    },
  },
});

/** Where Astro writes a page. */
export const fileOf = (pathname: string): string =>
  pathname === '404/' || pathname === '404'
    ? '404.html'
    : `${pathname.replace(/\/?$/, '/')}index.html`.replace(/^\//, '');
