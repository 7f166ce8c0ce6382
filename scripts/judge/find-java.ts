import { spawnSync } from 'node:child_process';
import { installOnDebian } from './debian.ts';

const works = (java: string) => spawnSync(java, ['-version'], { stdio: 'ignore' }).status === 0;

/**
 * A Java that runs, installed first where there is none and that can be done.
 *
 * @throws Error that says what to install
 */
export function findJava(): string {
  const home = process.env['JAVA_HOME'];
  const java = home === undefined || home === '' ? 'java' : `${home}/bin/java`;
  if (works(java)) return java;
  installOnDebian('default-jre-headless', 'Java');
  if (works('java')) return 'java';
  throw new Error(
    'The judges need Java 11 or newer. Install it, or set JAVA_HOME to it, then run pnpm judge again.',
  );
}
