import { expect, test } from 'vitest';
import { readSettings } from '../settings.ts';
import { buildPages, type StartProgram } from './build-site.ts';

/** Begins a build with programs that say what a test wants, and notes what becomes of them. */
function begin(isAgain: boolean) {
  const log: string[] = [];
  const pages = Promise.withResolvers<undefined>();
  let say: (message: unknown) => void = () => {};
  const start: StartProgram = (program, { onMessage, signal }) => {
    log.push(`${program} starts`);
    signal?.addEventListener('abort', () => log.push(`${program} is ended`));
    const tell = (word: string) => log.push(`${program} hears: ${word}`);
    if (program === 'files.ts') return { ended: Promise.resolve(), tell };
    say = (message) => onMessage?.(message);
    return { ended: pages.promise, tell };
  };
  const building = buildPages(readSettings({ SITE_URL: 'http://localhost:4321' }), isAgain, start);
  /** The pages are made, and the other files placed. */
  const finish = async () => {
    pages.resolve(undefined);
    const placeFiles = await building.made;
    await placeFiles(() => {});
  };
  return { log, building, pages, say: (message: unknown) => say(message), finish };
}

test('loads the program for other files at once after an earlier build, and lets it work when few pages are made', async () => {
  const { log, building, say, finish } = begin(true);
  building.tellOfFiles(true);
  say('few pages');
  await finish();
  expect(log).toEqual([
    'build.ts starts',
    'files.ts starts',
    'build.ts hears: all files are there',
    'files.ts hears: all files are there',
    'files.ts hears: record is read',
    'files.ts hears: pages are made',
  ]);
});

test('starts it once more when many pages were made, for which it had to give way', async () => {
  const { log, building, say, finish } = begin(true);
  building.tellOfFiles(false);
  say('many pages');
  await finish();
  expect(log.slice(4)).toEqual([
    'files.ts is ended',
    'files.ts starts',
    'files.ts hears: look for files',
    'files.ts hears: pages are made',
  ]);
});

test('starts it when the pages are made for the first time', async () => {
  const { log, say, finish } = begin(false);
  say('many pages');
  expect(log).toEqual(['build.ts starts']);
  await finish();
  expect(log.slice(1)).toEqual(['files.ts starts', 'files.ts hears: pages are made']);
});

test('ends it when pages cannot be made', async () => {
  const { log, building, pages } = begin(true);
  pages.reject(new Error('No page.'));
  await expect(building.made).rejects.toThrow('No page.');
  expect(log.at(-1)).toBe('files.ts is ended');
});
