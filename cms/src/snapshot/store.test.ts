import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStore, type EntryFiles, type FileSource, type Store } from './store.ts';

let contentDir: string;
let store: Store;

beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'kmh-store-'));
  store = createStore(contentDir);
});
afterEach(() => rmSync(contentDir, { recursive: true, force: true }));

const files = (facts: string, more: Record<string, string> = {}) =>
  new Map(Object.entries({ 'entry.yaml': facts, ...more }));
const path = (...parts: string[]) => join(contentDir, ...parts);
const isStaging = () => existsSync(path('.staging'));

describe('store', () => {
  it('writes an entry, and reads its texts back', async () => {
    expect(await store.write('news', 'a-release', files('date: 1\n', { 'fr.mdx': '---\n---\n' }))).toBe(
      'written',
    );
    expect(await store.read('news', 'a-release')).toEqual([
      { name: 'entry.yaml', source: 'date: 1\n' },
      { name: 'fr.mdx', source: '---\n---\n' },
    ]);
    expect(isStaging()).toBe(false);
  });

  it('knows no entry that is not there', async () => {
    expect(await store.read('news', 'nothing')).toBeUndefined();
    expect(await store.remove('news', 'nothing')).toBe('unchanged');
  });

  it('writes nothing when nothing changed', async () => {
    await store.write('news', 'a-release', files('date: 1\n'));
    const before = statSync(path('news', 'a-release'));
    expect(await store.write('news', 'a-release', files('date: 1\n'))).toBe('unchanged');
    expect(statSync(path('news', 'a-release')).ino).toBe(before.ino);
  });

  it('takes away files that the entry no longer has', async () => {
    await store.write('news', 'a-release', files('date: 1\n', { 'fr.mdx': 'x' }));
    await store.write('news', 'a-release', files('date: 1\n'));
    expect(readdirSync(path('news', 'a-release'))).toEqual(['entry.yaml']);
  });

  it('copies a file byte by byte, and sees when its bytes change', async () => {
    const picture = path('picture');
    const bytes = Buffer.from([0, 255, 10, 13]);
    writeFileSync(picture, bytes);
    const media = new Map([['original.png', { path: picture }]]);
    expect(await store.write('media', '0123456789abcdef', media)).toBe('written');
    expect(readFileSync(path('media', '0123456789abcdef', 'original.png'))).toEqual(bytes);
    expect(await store.write('media', '0123456789abcdef', media)).toBe('unchanged');
    writeFileSync(picture, Buffer.from([0, 255, 10, 14]));
    expect(await store.write('media', '0123456789abcdef', media)).toBe('written');
  });

  it('keeps the old entry when a file cannot be written', async () => {
    await store.write('news', 'a-release', files('date: 1\n'));
    const broken: EntryFiles = new Map<string, FileSource>([
      ['entry.yaml', 'date: 2\n'],
      ['picture.png', { path: path('missing') }],
    ]);
    await expect(store.write('news', 'a-release', broken)).rejects.toThrow('ENOENT');
    expect(await store.read('news', 'a-release')).toEqual([{ name: 'entry.yaml', source: 'date: 1\n' }]);
    expect(isStaging()).toBe(false);
  });

  it('brings the old entry back after a run that was killed while exchanging it', async () => {
    await store.write('news', 'a-release', files('date: 1\n'));
    mkdirSync(path('.staging', 'news--a-release.new'), { recursive: true });
    writeFileSync(path('.staging', 'news--a-release.new', 'entry.yaml'), 'date:');
    renameSync(path('news', 'a-release'), path('.staging', 'news--a-release.old'));
    await store.sweep();
    expect(await store.read('news', 'a-release')).toEqual([{ name: 'entry.yaml', source: 'date: 1\n' }]);
    expect(isStaging()).toBe(false);
  });

  it('keeps the new entry after a run that was killed once it had its name', async () => {
    await store.write('news', 'a-release', files('date: 2\n'));
    mkdirSync(path('.staging', 'news--a-release.old'), { recursive: true });
    writeFileSync(path('.staging', 'news--a-release.old', 'entry.yaml'), 'date: 1\n');
    await store.sweep();
    expect(await store.read('news', 'a-release')).toEqual([{ name: 'entry.yaml', source: 'date: 2\n' }]);
    expect(isStaging()).toBe(false);
  });

  it('knows entries by their permalinkId, however it is quoted', async () => {
    await store.write('news', 'one', files('permalinkId: 4k2f9x\n'));
    await store.write('news', 'two', files('permalinkId: "012345"\n'));
    expect([...(await store.permalinks('news'))]).toEqual([
      ['4k2f9x', 'one'],
      ['012345', 'two'],
    ]);
    expect([...(await store.permalinks('events'))]).toEqual([]);
  });

  it('finds out whether any other entry names a picture', async () => {
    await store.write(
      'news',
      'one',
      files('date: 1\n', { 'en.mdx': '<Figure media="0123456789abcdef" />\n' }),
    );
    await store.write('media', 'fedcba9876543210', files('sha256: fedcba9876543210\n'));
    expect(await store.isMentioned('media', '0123456789abcdef')).toBe(true);
    expect(await store.isMentioned('media', 'fedcba9876543210')).toBe(false);
  });

  it('refuses names that lead elsewhere', async () => {
    await expect(store.write('news', '../out', files(''))).rejects.toThrow();
    await expect(store.write('news', 'a', new Map([['../../out', 'x']]))).rejects.toThrow(
      'no name for a file',
    );
    await expect(store.remove('news', '..')).rejects.toThrow();
  });
});
