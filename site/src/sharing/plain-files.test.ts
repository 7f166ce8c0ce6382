import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { plainFilesIn, writePlainFiles, type FileGroup } from './plain-files.ts';

function place() {
  const out = temporaryFolder();
  const keysFile = join(out, '../', `${out.split('/').at(-1)}-keys.json`);
  const made: string[] = [];
  const group = (name: string, key: string, files: Readonly<Record<string, string>>): FileGroup => ({
    name,
    key,
    make: () => {
      made.push(name);
      return new Map(Object.entries(files));
    },
  });
  const write = (groups: readonly FileGroup[], code = '1') =>
    writePlainFiles({ out, keysFile, code }, groups);
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  return { out, keysFile, made, group, write, read };
}

test('makes what changed, and touches no file whose content is the same', () => {
  const { out, made, group, write, read } = place();
  write([group('a', '1', { 'k/a/index.html': 'A' }), group('b', '1', { 'k/b/index.html': 'B' })]);
  utimesSync(join(out, 'k/b/index.html'), 1, 1);
  made.length = 0;
  const result = write([
    group('a', '1', { 'k/a/index.html': 'A' }),
    group('b', '2', { 'k/b/index.html': 'B', 'k/b/c.txt': 'C' }),
  ]);
  expect(made).toEqual(['b']);
  expect(result).toEqual({ written: 1, removed: 0 });
  expect(read('k/b/c.txt')).toBe('C');
  expect(statSync(join(out, 'k/b/index.html')).mtimeMs).toBe(1_000);
});

test('makes everything again for other code, and what somebody deleted', () => {
  const { out, made, group, write } = place();
  const groups = [group('a', '1', { 'a.txt': 'A' })];
  write(groups);
  write(groups, '2');
  writeFileSync(join(out, 'kept.txt'), 'kept');
  expect(made).toEqual(['a', 'a']);
});

test('deletes what nobody asks for any more, with the folders that it leaves empty, and nothing else', () => {
  const { out, keysFile, group, write } = place();
  write([group('a', '1', { 'k/a/index.html': 'A' }), group('b', '1', { 'k/b/index.html': 'B' })]);
  writeFileSync(join(out, 'k/b/ours.txt'), 'another’s');
  expect(write([])).toEqual({ written: 0, removed: 2 });
  expect(existsSync(join(out, 'k/a'))).toBe(false);
  expect(existsSync(join(out, 'k/b/ours.txt'))).toBe(true);
  expect(plainFilesIn(keysFile).size).toBe(0);
});
