import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that are made, not written, and those that only tests need. */
const leftOut = /(?:^|\/)(?:node_modules|\.next|entries|testing)(?:\/|$)/;

/** SHA-256 over files and folders below a root, by path and content, leaving out tests and what is made. */
export function sourceDigest(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const files = path.endsWith('/')
      ? readdirSync(join(root, path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [join(root, path)];
    for (const file of files.toSorted()) {
      if (leftOut.test(file.slice(root.length)) || file.endsWith('.test.ts')) continue;
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}
