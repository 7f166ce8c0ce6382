import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a released site that can be read as text. */
export interface SiteFile {
  /** From the site's root, with `/` between the parts. */
  readonly path: string;
  readonly read: () => string;
}

/** What the paths of feeds look like, archives of older entries among them. */
export const feedPaths = {
  atom: /(?:^|\/)feed(?:-\d+)?\.xml$/,
  rss: /(?:^|\/)rss\.xml$/,
  json: /(?:^|\/)feed\.json$/,
} as const;

/**
 * Lists files of a released site.
 *
 * @param pattern what their paths from the site's root look like
 * @returns them in the order of their paths
 */
export const siteFiles = (site: string, pattern: RegExp): SiteFile[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .toSorted()
    .map((path) => ({ path, read: () => readFileSync(join(site, path), 'utf8') }));

/**
 * Looks at all files of a sort.
 *
 * @param what they are, for people
 * @param faultsOf says what is wrong with one; what it throws is wrong as well
 * @returns a sentence for each fault, with the file's path; one where there is no such file, for then nothing was looked at
 */
export async function judgeFiles(
  what: string,
  files: readonly SiteFile[],
  faultsOf: (text: string, path: string) => readonly string[] | Promise<readonly string[]>,
): Promise<string[]> {
  if (files.length === 0) return [`There is no ${what}.`];
  const faults: string[] = [];
  for (const { path, read } of files)
    try {
      for (const fault of await faultsOf(read(), path)) faults.push(`${path} — ${fault}`);
    } catch (error) {
      faults.push(`${path} — ${error instanceof Error ? error.message.trim() : String(error)}`);
    }
  return faults;
}
