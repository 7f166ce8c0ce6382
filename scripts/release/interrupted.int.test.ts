import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../settings.ts';
import { readManifest } from './manifest.ts';

/*
 * A release that ends in the middle of a step, one after the other and without one between that succeeds: what each leaves lies in the way of
 * the next. The site shows the old text until the switch, and the new one after it; half of either never.
 */
let folder: string;
let dataDir: string;
let source: string;
const page = 'en/factsheets/shared-orchards/index.html';
const [old, now] = ['any tool was bought', 'any rake was bought'];

const run = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(program, import.meta.url)), ...args], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATA_DIR: dataDir,
      CONTENT_DIR: join(folder, 'content', 'entries'),
      SITE_URL: 'http://localhost:4321',
    },
    encoding: 'utf8',
  });
const site = (path: string) => readFileSync(join(dataDir, 'current', 'site', path), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kmh-interrupted-'));
  dataDir = join(folder, 'data');
  cpSync(join(root, 'tests/fixtures/small-record'), join(folder, 'content'), { recursive: true });
  source = join(folder, 'content/entries/factsheets/shared-orchards/en.mdx');
  const { status, stderr } = run('cli.ts');
  expect(`${status} ${stderr}`).toBe('0 ');
  writeFileSync(source, readFileSync(source, 'utf8').replace(old, now));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A step, and at which of its writes the release ends, or that it ends when the step begins. */
const places: readonly (readonly [step: string, nth: string, shown: string])[] = [
  ['prepare', 'begin', old],
  ['build', 'begin', old],
  ['inventory', '1', old],
  ['compress', '1', old],
  // What was laid ahead is taken, and then lost: the next one links every file.
  ['seal', '2', old],
  ['seal', '40', old],
  // The release has its folder and its name, and nothing leads to it.
  ['switch', '1', old],
  ['switch', '2', old],
  ['search', '1', now],
];

test.each(places)(
  'that ends in the step “%s” (%s) leaves a whole site',
  { timeout: 120_000 },
  (step, nth, shown) => {
    const { signal } = run('../testing/release-until.ts', step, nth);
    expect(signal).toBe('SIGKILL');
    expect(site(page)).toContain(shown);
    const live = join(dataDir, readlinkSync(join(dataDir, 'current')));
    const listed = [...(readManifest(live)?.files.keys() ?? [])];
    expect(listed.length).toBeGreaterThan(20);
    for (const path of listed) site(path);
    expect(site('pagefind/pagefind-entry.json')).toContain('en');
  },
);

test(
  'is followed by one that brings everything, and leaves nothing lying about',
  { timeout: 120_000 },
  () => {
    const { status, stderr } = run('cli.ts');
    expect(`${status} ${stderr}`).toBe('0 ');
    expect(site(page)).toContain(now);
    const left = (below: string) =>
      readdirSync(join(dataDir, below)).filter((name) => /^\.|\.tmp$/.test(name));
    for (const below of ['.', 'search', 'build', 'cache/brotli'])
      expect([below, left(below)]).toEqual([below, []]);
    // Laid ahead of the next release.
    expect(left('releases')).toEqual([`.ahead-${basename(readlinkSync(join(dataDir, 'current')))}`]);
  },
);

test('says which line of the ledger it cannot read, and the site stays', { timeout: 120_000 }, () => {
  appendFileSync(join(folder, 'content/ledger/urls.tsv'), 'no address\n');
  writeFileSync(source, readFileSync(source, 'utf8').replace(now, old));
  const { status, stderr } = run('cli.ts');
  expect(status).toBe(1);
  expect(stderr).toMatch(/urls\.tsv:\d+ — not a line of the ledger: .+ Restore it from git\./);
  expect(site(page)).toContain(now);
});
