import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Deletes files that nothing in the record asks for any more, and folders that become empty.
 *
 * @param dir where to look, at any depth
 * @param isStale gets each file's path below `dir`, such as `en/factsheets/seeds/index.html`
 * @returns the deleted files
 */
export function removeStaleFiles(dir: string, isStale: (path: string) => boolean): string[] {
  const removed: string[] = [];
  const isEmptied = (path: string): boolean => {
    let left = 0;
    for (const entry of readdirSync(join(dir, path), { withFileTypes: true })) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (isEmptied(below)) rmdirSync(join(dir, below));
        else left += 1;
      } else if (isStale(below)) {
        rmSync(join(dir, below));
        removed.push(below);
      } else left += 1;
    }
    return left === 0;
  };
  if (existsSync(dir)) isEmptied('');
  return removed;
}
