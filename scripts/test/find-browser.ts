import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../settings.ts';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const installed = (): string | undefined =>
  [process.env['CHROME_PATH'] ?? '', ...usual].find((path) => path !== '' && existsSync(path));

const run = (command: string, args: readonly string[], cwd = root) =>
  spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * The path of a Chrome or Chromium, installed first where there is none: from Debian's packages for root on Debian, elsewhere by
 * Playwright's own download.
 *
 * @throws Error when none can be had
 */
export function findBrowser(): string {
  const found = installed();
  if (found !== undefined) return found;
  console.log('The browser tests need Chromium; installing it.');
  const packages = ['chromium', 'fonts-noto-core'];
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    if (run('apt-get', ['update', '-qq']))
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } else {
    run(process.execPath, [
      join(root, 'tests', 'node_modules', 'playwright-core', 'cli.js'),
      'install',
      'chromium',
    ]);
  }
  const now = installed() ?? downloadedByPlaywright();
  if (now === undefined)
    throw new Error('No browser could be installed. Install Chrome or Chromium, or set CHROME_PATH to one.');
  return now;
}

function downloadedByPlaywright(): string | undefined {
  const require = createRequire(join(root, 'tests', 'package.json'));
  const playwright: unknown = require('playwright-core');
  if (typeof playwright !== 'object' || playwright === null || !('chromium' in playwright)) return undefined;
  const { chromium } = playwright;
  if (typeof chromium !== 'object' || chromium === null || !('executablePath' in chromium)) return undefined;
  const path: unknown = typeof chromium.executablePath === 'function' ? chromium.executablePath() : undefined;
  return typeof path === 'string' && existsSync(path) ? path : undefined;
}
