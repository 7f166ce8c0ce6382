import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../measure.ts';
import type { Row } from '../table.ts';
import { eleventyCommand, writeEleventy } from './eleventy.ts';
import { writeHugo } from './hugo.ts';
import type { PeerSite } from './peer.ts';

/**
 * What Eleventy takes for the same pages; nothing where it is not installed.
 *
 * @param when before what it runs, for the row's name
 */
export async function measureEleventy(site: PeerSite, dir: string, when: string): Promise<Row[]> {
  const command = eleventyCommand();
  if (!existsSync(command[1])) return [];
  const cwd = join(dir, 'eleventy');
  writeEleventy(cwd, site);
  const env = { BENCH_OUT: join(dir, `eleventy-out-${when.replaceAll(' ', '-')}`), NODE_OPTIONS: '' };
  const measured = await measure({ args: command, cwd, env, name: 'all' });
  return [...measured.values()].map((each) => ({ name: `Eleventy, pages built, cold, ${when}`, ...each }));
}

/** What Hugo takes for the same pages; nothing where it is not installed. */
export async function measureHugo(site: PeerSite, dir: string): Promise<Row[]> {
  if (spawnSync('hugo', ['version']).status !== 0) return [];
  const cwd = join(dir, 'hugo');
  writeHugo(cwd, site);
  const args = ['hugo', '--quiet', '--destination', join(dir, 'hugo-out')] as const;
  const measured = await measure({ args, cwd, name: 'all' });
  return [...measured.values()].map((each) => ({ name: 'Hugo, pages built, cold', ...each }));
}
