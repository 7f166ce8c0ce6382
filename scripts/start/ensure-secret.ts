import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The CMS's secret: the one that is set, else the one in the data folder, made at random the first time and readable by its owner only.
 *
 * @param file where it is kept
 */
export function ensureSecret(file: string, set: string | undefined): string {
  if (set !== undefined && set !== '') return set;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
