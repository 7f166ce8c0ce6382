import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const runs = (command: string, args: readonly string[]) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const works = (java: string) => spawnSync(java, ['-version'], { stdio: 'ignore' }).status === 0;

/**
 * A Java that runs, installed first where there is none and that can be done: for root on Debian.
 *
 * @throws Error that says what to install
 */
export function findJava(): string {
  const home = process.env['JAVA_HOME'];
  const java = home === undefined || home === '' ? 'java' : `${home}/bin/java`;
  if (works(java)) return java;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('The judges need Java; installing it.');
    if (runs('apt-get', ['update', '-qq']))
      runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'default-jre-headless']);
    if (works('java')) return 'java';
  }
  throw new Error(
    'The judges need Java 11 or newer. Install it, or set JAVA_HOME to it, then run pnpm judge again.',
  );
}
