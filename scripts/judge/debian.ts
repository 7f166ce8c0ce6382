import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const runs = (command: string, args: readonly string[]) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * Installs a package of Debian's where that can be done: for root on Debian.
 *
 * @param what the package holds, for people
 * @returns whether it was installed
 */
export function installOnDebian(name: string, what: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log(`The judges need ${what}; installing it.`);
  return (
    runs('apt-get', ['update', '-qq']) &&
    runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])
  );
}
