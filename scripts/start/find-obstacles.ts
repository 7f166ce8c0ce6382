import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Settings } from '../settings.ts';
import { cms } from './build-cms.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Why the data folder cannot be used, in a sentence. */
function checkFolder(dataDir: string): string[] {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
    return [];
  } catch (error) {
    return [`DATA_DIR: ${dataDir} cannot be written to (${codeOf(error)}). Name a folder that can be.`];
  }
}

/** Why nothing can listen on a port, in a sentence. */
async function checkPort(name: string, port: number, host: string): Promise<string[]> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
    probe.close();
    await once(probe, 'close');
    return [];
  } catch (error) {
    return codeOf(error) === 'EADDRINUSE'
      ? [`Port ${port} is in use. Set ${name} to a free one.`]
      : [`${name}: nothing can listen on ${host}:${port} (${codeOf(error)}).`];
  }
}

/** What the CMS itself says of its settings. */
function checkCms(env: Readonly<Record<string, string>>): string[] {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(cms, 'src', 'commands', 'check-settings.ts')],
    {
      cwd: cms,
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      encoding: 'utf8',
    },
  );
  return status === 0 ? [] : [stderr.trim()];
}

/**
 * Finds what would keep the site or the CMS from starting, before either is begun.
 *
 * @param hosts the addresses they are to listen on
 * @param env settings that are handed to the CMS, once the data folder can be used
 * @returns a sentence each
 */
export async function findObstacles(
  settings: Settings,
  hosts: { readonly site: string; readonly cms: string },
  env: () => Readonly<Record<string, string>>,
): Promise<string[]> {
  const places = [
    ...checkFolder(settings.dataDir),
    ...(await checkPort('SITE_PORT', settings.sitePort, hosts.site)),
    ...(await checkPort('CMS_PORT', settings.cmsPort, hosts.cms)),
  ];
  return places.length > 0 ? places : checkCms(env());
}
