import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../measure.ts';
import type { Row } from '../table.ts';
import { eleventyCommand, writeEleventy } from './eleventy.ts';
import { writeHugo } from './hugo.ts';
import type { PeerSite } from './peer.ts';

/** What other generators take for the same pages; those that are not installed are left out. */
export async function measurePeers(site: PeerSite, dir: string): Promise<Row[]> {
  const rows: Row[] = [];
  const command = eleventyCommand();
  if (existsSync(command[1])) {
    const cwd = join(dir, 'eleventy');
    writeEleventy(cwd, site);
    const env = { BENCH_OUT: join(dir, 'eleventy-out'), NODE_OPTIONS: '' };
    const measured = await measure({ args: command, cwd, env, name: 'all' });
    for (const each of measured.values()) rows.push({ name: 'Eleventy, pages built, cold', ...each });
  }
  if (spawnSync('hugo', ['version']).status === 0) {
    const cwd = join(dir, 'hugo');
    writeHugo(cwd, site);
    const measured = await measure({
      args: ['hugo', '--quiet', '--destination', join(dir, 'hugo-out')],
      cwd,
      name: 'all',
    });
    for (const each of measured.values()) rows.push({ name: 'Hugo, pages built, cold', ...each });
  }
  return rows;
}
