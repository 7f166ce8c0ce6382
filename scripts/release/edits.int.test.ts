import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { recordRemoval } from '@kmh/content/entry';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { readSettings, root } from '../settings.ts';
import { takeInventory, type Inventory } from './inventory.ts';
import { isAsLeft, lookAgain, lookAtBuild } from './look-at-build.ts';
import { readManifest } from './manifest.ts';
import { releasePaths } from './paths.ts';
import { release, type ReleaseEvent } from './release.ts';

vi.mock('./look-at-build.ts', { spy: true });

/*
 * Edits of the sample library, one after the other. After each, a release looks only where its programs say that they wrote, and yet knows
 * the build as somebody does who looks at all of it and reads every file.
 */
const folder = mkdtempSync(join(tmpdir(), 'kmh-edits-'));
const settings = readSettings({
  DATA_DIR: join(folder, 'data'),
  CONTENT_DIR: join(folder, 'content', 'entries'),
  SITE_URL: 'http://localhost:4321',
});
const paths = releasePaths(settings.dataDir);
const entry = (path: string) => join(settings.contentDir, path);
const built = (path: string) => join(paths.build, path);

async function makeRelease(): Promise<readonly string[]> {
  const events: ReleaseEvent[] = [];
  await release(settings, (event) => events.push(event));
  return events.flatMap((event) => (event.type === 'failed' ? [event.reason] : []));
}

const digests = (files: Inventory) =>
  Object.fromEntries([...files].map(([path, { sha256 }]) => [path, sha256]).sort());

/** Compares what the release wrote down, and what it shows, with what is there. */
async function compare(): Promise<void> {
  const { files: there } = await takeInventory(paths.build, join(folder, 'nothing.json'));
  const { files: noted } = await takeInventory(paths.build, paths.inventory);
  expect(digests(noted)).toEqual(digests(there));
  const shown = [...(readManifest(paths.current)?.files ?? [])];
  expect(Object.fromEntries(shown.map(([path, { sha256 }]) => [path, sha256]))).toEqual(digests(there));
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(entry(path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(entry(path), after);
}

function unpublish(permalinkId: string, lang?: string): void {
  recordRemoval(settings.ledgerDir, {
    permalinkId,
    ...(lang === undefined ? {} : { lang }),
    reason: 'unpublished',
  });
}

beforeAll(async () => {
  cpSync(join(root, 'content'), dirname(settings.contentDir), { recursive: true });
  expect(await makeRelease()).toEqual([]);
  await compare();
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lengthens a picture by a byte. */
function lengthen(picture: string, name: string, prepare: (file: string) => void = () => {}): void {
  const file = entry(`${picture}/${name}`);
  const bytes = readFileSync(file);
  prepare(file);
  writeFileSync(file, Buffer.concat([bytes, Buffer.from(' ')]));
  edit(`${picture}/entry.yaml`, (text) =>
    text.replace(`bytes: ${bytes.length}\n`, `bytes: ${bytes.length + 1}\n`),
  );
}

const factsheet = 'factsheets/village-water-works';
const copy = 'factsheets/wells-for-all';
const edits: Readonly<Record<string, () => void>> = {
  'a title': () =>
    edit(`${factsheet}/en.mdx`, (text) => text.replace('Village water works', 'Works for water')),
  'an entry that is new': () => {
    cpSync(entry(factsheet), entry(copy), { recursive: true });
    edit(`${copy}/entry.yaml`, (text) => text.replace('tzme8z', 'g9ne0v'));
  },
  'the address of an entry': () => renameSync(entry(copy), entry('factsheets/wells-for-some')),
  'a language that is gone': () => {
    rmSync(entry(`${factsheet}/ar.mdx`));
    edit(`${factsheet}/entry.yaml`, (text) => text.replace(/ {2}ar:\n(?: {4}.*\n)*/, ''));
    unpublish('tzme8z', 'ar');
  },
  'an entry that is gone': () => {
    rmSync(entry('factsheets/wells-for-some'), { recursive: true });
    unpublish('g9ne0v');
  },
  'a picture': () => lengthen('media/39398e8585b1a6dd', '320.jpg', rmSync),
  'a picture that was written over': () => lengthen('media/ae72f5f7017d6732', '640.jpg'),
  // Forms without pictures of other pages led to the one that goes.
  'the only picture of a text': () =>
    edit(`${factsheet}/en.mdx`, (text) => text.replace(/^<Figure .*\n/m, '')),
  nothing: () => {},
};

test.each(Object.entries(edits))('an edit of %s', { timeout: 120_000 }, async (_name, change) => {
  change();
  vi.clearAllMocks();
  expect(await makeRelease()).toEqual([]);
  expect(vi.mocked(isAsLeft).mock.results.map(({ value }) => value)).toEqual([true]);
  expect(lookAgain).toHaveBeenCalledOnce();
  expect(lookAtBuild).not.toHaveBeenCalled();
  await compare();
});

test('every page says what it shows, so that none is made again without need', () => {
  const note: unknown = JSON.parse(readFileSync(join(settings.dataDir, 'cache', 'pages.json'), 'utf8'));
  const { keys } = z.object({ keys: z.array(z.tuple([z.string(), z.string()])) }).parse(note);
  expect(keys.map(([page]) => page)).toContain('styleguide/index.html');
  expect(keys.filter(([, key]) => key === '')).toEqual([]);
});

test('files that somebody deleted come again', { timeout: 120_000 }, async () => {
  const deleted = ['en/factsheets/village-water-works/index.html', 'k/tzme8z/en/index.html', 'en/feed.xml'];
  for (const path of deleted) {
    statSync(built(path));
    rmSync(built(path));
  }
  vi.clearAllMocks();
  expect(await makeRelease()).toEqual([]);
  expect(vi.mocked(isAsLeft).mock.results.map(({ value }) => value)).toEqual([false]);
  expect(lookAgain).toHaveBeenCalledOnce();
  expect(deleted.filter((path) => !existsSync(built(path)))).toEqual([]);
  await compare();
});

test('without knowledge of the last run, the whole build is looked at', { timeout: 120_000 }, async () => {
  rmSync(paths.inventory);
  vi.clearAllMocks();
  expect(await makeRelease()).toEqual([]);
  expect(lookAgain).not.toHaveBeenCalled();
  expect(lookAtBuild).toHaveBeenCalled();
  await compare();
});
