import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file that is there as a whole or not at all. */
export function writeWholeFile(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, content);
  renameSync(beside, file);
}

/**
 * Writes a file of the build, in place of one that may be there and be linked to from elsewhere. All writing into the build goes this way: a
 * release sees by a folder's time that nothing in it changed (`scripts/release/look-at-build.ts`). Whoever writes also says where, for after a
 * small edit a release looks nowhere else (`release-channel.ts`). Besides, a file that is cut off and filled again goes to the disk at once, on
 * ext4, and the build would wait.
 *
 * @returns whether its folder is new, too, and holds nothing else
 */
export function writeAnew(file: string, content: string | Buffer): boolean {
  const isFirst = mkdirSync(dirname(file), { recursive: true }) !== undefined;
  if (!isFirst) rmSync(file, { force: true });
  writeFileSync(file, content);
  return isFirst;
}

/**
 * Writes a file of the build unless it says the same already: then it keeps its time, and nothing that stands on it is made again.
 *
 * @returns whether it was written
 */
export function writeIfChanged(file: string, content: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return false;
  writeAnew(file, content);
  return true;
}

/** Deletes a file of the build, and the folders that it leaves empty. */
export function removeWithFolders(out: string, path: string): void {
  rmSync(join(out, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder));
    } catch {
      return;
    }
  }
}
