import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../settings.ts';
import { findBrowser } from './find-browser.ts';

/*
 * All that must hold before a change lands: fast suites first. A missing part is an error; nothing is skipped. `fast` and `int` are its two
 * halves; `long` are runs that take their time.
 */
const ReportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

// Hundreds of processes load the same modules: Node keeps what it made of them, from one run to the next.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules', '.cache', 'node');

const temporary = mkdtempSync(join(tmpdir(), 'kmh-test-'));
const totals = { passed: 0, failed: 0 };

function finish(exitCode: number): never {
  rmSync(temporary, { recursive: true, force: true });
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  process.exit(exitCode);
}

function stage(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const startedAt = Date.now();
  console.log(`\n▸ ${name}`);
  const { status } = spawnSync('pnpm', args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(`  ${status === 0 ? 'done' : 'failed'} after ${Math.round((Date.now() - startedAt) / 1000)} s`);
  return status === 0;
}

function vitest(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const output = join(temporary, `${name.replaceAll(' ', '-')}.json`);
  const succeeded = stage(
    name,
    [
      'exec',
      'vitest',
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${output}`,
    ],
    env,
  );
  const report = ReportSchema.parse(JSON.parse(readFileSync(output, 'utf8')));
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  const unrun = report.numPendingTests + report.numTodoTests;
  if (unrun > 0) console.error(`${unrun} tests did not run. Every test must run.`);
  if (report.numPassedTests === 0) console.error('No test ran.');
  // An error that no test waited for fails the run too.
  if (!succeeded || unrun > 0 || report.numPassedTests === 0) finish(1);
}

/*
 * Files beside each other, on every processor. It is said here, as projects take no number of workers from the configuration above them. Browser tests
 * keep every processor busy by themselves: beside each other they take as long, and wait for each other until they give up.
 */
const together = '--maxWorkers=100%';

const only = process.argv[2];
if (only === undefined || only === 'fast') {
  if (!stage('Lockfile, format, lint, types, content', ['run', '--silent', 'check'])) finish(1);
  const unit = ['--exclude', '**/*.int.test.ts'];
  // Most of their time went into loading the same modules for each file anew. Payload changes the configuration that it is given: there each file needs its own.
  const shared = ['content', 'site', 'scripts', 'tests'].flatMap((name) => ['--project', name]);
  vitest('unit tests', [together, '--no-isolate', ...shared, ...unit]);
  vitest('unit tests of the CMS', [together, '--project', 'cms', ...unit]);
}
if (only === undefined || only === 'int') {
  const browser = findBrowser();
  const parts = ['cms', 'scripts', 'site', 'content'].flatMap((name) => ['--project', name]);
  vitest('integration tests', [together, ...parts, 'int.test.ts']);
  vitest('browser tests', ['--project', 'tests', 'int.test.ts'], { CHROME_PATH: browser });
}
if (only === 'long') vitest('long runs', ['killed-saves'], { LONG_RUN: '1' });
finish(0);
