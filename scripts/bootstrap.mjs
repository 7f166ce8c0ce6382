// The one script that runs before anything is installed: plain JavaScript for Node 20 or newer, without dependencies.
// It installs what the lockfile names and hands over to the workspace script of the same name, under the pinned Node.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const script = process.argv[2];
if (script !== 'start' && script !== 'test') {
  console.error('Usage: npm start, or npm test.');
  process.exit(2);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const bringsNode = process.platform === 'linux' && process.arch === 'x64';
const newEnough = bringsNode ? major >= 20 : major > 22 || (major === 22 && minor >= 18);
if (!newEnough) {
  const needed = bringsNode ? '20' : '22.18';
  console.error(
    `This machine has Node ${process.versions.node}. Install Node ${needed} or newer, then run npm ${script} again.`,
  );
  process.exit(1);
}

/** Runs pnpm and gives its exit code. Ctrl-C reaches it by itself: it is in the terminal's group. */
const pnpm = (...args) =>
  new Promise((resolve) => {
    const child = spawn('npx', ['--yes', packageManager, ...args], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    const pass = (signal) => child.kill(signal);
    process.on('SIGTERM', pass);
    process.on('SIGHUP', pass);
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', pass);
      process.off('SIGHUP', pass);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
process.on('SIGINT', () => {});

const installed = await pnpm('install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn');
process.exit(
  installed === 0
    ? await pnpm('run', '--silent', `workspace:${script}`, ...process.argv.slice(3))
    : installed,
);
