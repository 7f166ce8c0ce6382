import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../testing/built-site.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readPrevious, takeInventory, type KnownBuild } from './inventory.ts';
import {
  isAsLeft,
  lookAgain,
  lookAtBuild,
  lookEarly,
  type Look,
  type WrittenFolders,
} from './look-at-build.ts';

const files = {
  'index.html': 'home',
  'en/a/index.html': 'a',
  'en/a/text/index.html': 'a without pictures',
  'en/b/index.html': 'b',
  'en/c/d/index.html': 'd',
  'catalogue/index.txt': 'one',
  'catalogue/by-hash/one/en/1.txt': '1',
  'catalogue/by-hash/one/words/0.txt': '0',
};

/** Makes all folders as old as if the build had been made at that second. */
function age(build: string, seconds: number): void {
  const below = readdirSync(build, { recursive: true, withFileTypes: true });
  const folders = below.filter((each) => each.isDirectory()).map((each) => join(each.parentPath, each.name));
  for (const each of [build, ...folders]) utimesSync(each, seconds, seconds);
}

/** A build of which the last run is known, and an early look at it. */
async function begin({ seconds = 1 } = {}) {
  const folder = temporaryFolder();
  const [build, cache] = [join(folder, 'site'), join(folder, 'cache.json')];
  writeFiles(build, files);
  age(build, seconds);
  (await takeInventory(build, cache)).keep(true);
  const known = readPrevious(cache);
  const early = lookEarly(build, known);
  if (early === undefined) throw new Error('Something is known, so there is a look.');
  return { build, cache, known, early };
}

type Begun = Awaited<ReturnType<typeof begin>>;

const pathsOf = ({ files: found, folders }: Look) => [[...found.keys()].sort(), [...folders.keys()].sort()];

/** Looks again, and compares with what somebody finds who knows nothing. */
async function compareWithWhole({ build, cache, known, early }: Begun, written: Partial<WrittenFolders>) {
  const look = lookAgain(build, known, early, { folders: [], trees: [], ...written });
  const nothing: KnownBuild = { files: new Map(), folders: new Map(), isSound: false };
  expect(pathsOf(look)).toEqual(pathsOf(lookAtBuild(build, nothing)));
  const { files: found, keep } = await takeInventory(build, cache, known, look);
  const { files: whole } = await takeInventory(build, cache, nothing);
  expect(found).toEqual(whole);
  // Whatever it writes down, the next run must find the same by it.
  keep(true);
  expect((await takeInventory(build, cache)).files).toEqual(whole);
  return look;
}

const changes: Readonly<Record<string, { change: (build: string) => void; folders: string[] }>> = {
  'a file that changed': {
    change: (build) => writeFiles(build, { 'en/a/index.html': 'a, longer' }),
    folders: ['en/a'],
  },
  'a new file beside others': {
    change: (build) => writeFiles(build, { 'en/a/c.txt': 'c' }),
    folders: ['en/a'],
  },
  'a file in a new folder within a new folder': {
    change: (build) => writeFiles(build, { 'fr/a/index.html': 'a' }),
    folders: ['fr/a'],
  },
  'a file that is gone, and its folder': {
    change: (build) => rmSync(join(build, 'en/b'), { recursive: true }),
    folders: ['en/b'],
  },
  'folders within each other that are gone': {
    change: (build) => rmSync(join(build, 'en/c'), { recursive: true }),
    folders: ['en/c/d'],
  },
  'a form without pictures that is gone while its page changed': {
    change(build) {
      rmSync(join(build, 'en/a/text'), { recursive: true });
      writeFiles(build, { 'en/a/index.html': 'a, longer' });
    },
    folders: ['en/a', 'en/a/text'],
  },
  'a folder that went and came again with something else': {
    change(build) {
      rmSync(join(build, 'en/c'), { recursive: true });
      writeFiles(build, { 'en/c/e/index.html': 'e' });
    },
    folders: ['en/c/d', 'en/c/e'],
  },
  'a folder in the place of a file': {
    change(build) {
      rmSync(join(build, 'en/b/index.html'));
      writeFiles(build, { 'en/b/index.html/c.txt': 'c' });
    },
    folders: ['en/b', 'en/b/index.html'],
  },
  'a file at the root': {
    change: (build) => writeFiles(build, { 'index.html': 'home, longer' }),
    folders: [''],
  },
  'nothing where something might have been': { change: () => {}, folders: ['en/b/text', 'pt'] },
};

test.each(Object.entries(changes))('a second look finds %s', async (_name, { change, folders }) => {
  const begun = await begin();
  change(begun.build);
  await compareWithWhole(begun, { folders });
});

test('a second look finds what was written into a folder whose time stayed the same', async () => {
  const begun = await begin();
  const { mtimeMs } = statSync(join(begun.build, 'en/a'));
  writeFiles(begun.build, { 'en/a/index.html': 'a, longer', 'en/a/c.txt': 'c' });
  utimesSync(join(begun.build, 'en/a'), mtimeMs / 1_000, mtimeMs / 1_000);
  await compareWithWhole(begun, { folders: ['en/a'] });
});

test('a second look does not trust the time of a folder that was young at the first', async () => {
  const now = Date.now() / 1_000;
  const begun = await begin({ seconds: now });
  writeFiles(begun.build, { 'en/new/index.html': 'new' });
  utimesSync(join(begun.build, 'en'), now, now);
  await compareWithWhole(begun, { folders: ['en/new'] });
});

test('a second look finds a catalogue that was renamed, and knows its files again', async () => {
  const begun = await begin();
  const place = join(begun.build, 'catalogue/by-hash');
  renameSync(join(place, 'one'), join(place, 'two'));
  writeFiles(begun.build, { 'catalogue/by-hash/two/words/0.txt': 'changed', 'catalogue/index.txt': 'two' });
  const look = await compareWithWhole(begun, { trees: ['catalogue'] });
  expect(look.files.get('catalogue/by-hash/two/en/1.txt')).toBe(
    begun.known.files.get('catalogue/by-hash/one/en/1.txt'),
  );
});

test('a second look finds a catalogue where there was none, and that there is none any more', async () => {
  const begun = await begin();
  renameSync(join(begun.build, 'catalogue'), join(begun.build, 'lists'));
  const look = await compareWithWhole(begun, { trees: ['catalogue', 'lists'] });
  expect(look.files.has('lists/index.txt')).toBe(true);
});

test('a second look asks only where it was told that somebody wrote, and around it', async () => {
  const begun = await begin();
  // Nobody writes into the build without saying so; this is to see where the look goes.
  writeFiles(begun.build, { 'en/b/index.html': 'b, longer', 'en/a/index.html': 'a, longer' });
  const { build, known, early } = begun;
  const look = lookAgain(build, known, early, { folders: ['en/a'], trees: [] });
  expect(look.files.get('en/a/index.html')?.bytes).toBe('a, longer'.length);
  expect(look.files.get('en/b/index.html')?.bytes).toBe('b'.length);
  expect(look.isOld).toBe(false);
});

test('what lies within a tick of its look is not written down, and what does not is', async () => {
  const begun = await begin();
  writeFiles(begun.build, { 'en/a/index.html': 'a, longer' });
  const look = lookAgain(begun.build, begun.known, begun.early, { folders: ['en/a', 'en/b'], trees: [] });
  expect([...look.unsure]).toEqual(['en/a']);
  age(begun.build, 2);
  expect([...lookAgain(begun.build, begun.known, look, { folders: ['en/a'], trees: [] }).unsure]).toEqual([]);
});

test('there is no early look where nothing is known, or nothing built', async () => {
  const { build, known } = await begin();
  expect(lookEarly(build, { files: new Map(), folders: new Map(), isSound: false })).toBeUndefined();
  rmSync(build, { recursive: true });
  expect(lookEarly(build, known)).toBeUndefined();
});

test('a build is as it was left when each file is there as it was, and no other', async () => {
  const { build, known, early } = await begin();
  expect(isAsLeft(early, known)).toBe(true);
  const isStill = (change: () => void) => {
    change();
    return isAsLeft(lookAtBuild(build, known), known);
  };
  expect(isStill(() => mkdirSync(join(build, 'empty')))).toBe(true);
  expect(isStill(() => writeFiles(build, { 'new.txt': 'new' }))).toBe(false);
  expect(isStill(() => rmSync(join(build, 'new.txt')))).toBe(true);
  expect(isStill(() => rmSync(join(build, 'en/b/index.html')))).toBe(false);
  expect(isStill(() => writeFiles(build, { 'en/b/index.html': 'another' }))).toBe(false);
});
