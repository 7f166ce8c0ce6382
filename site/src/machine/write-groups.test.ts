import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../testing/temporary-folder.ts';
import type { FileGroup } from './file-group.ts';
import { fileAt } from './machine-file.ts';
import { filesInGroups, planGroups } from './write-groups.ts';

function place() {
  const folder = temporaryFolder();
  const [out, index] = [join(folder, 'site'), join(folder, 'index.json')];
  const made: string[] = [];
  const group = (name: string, key: string, files: Readonly<Record<string, string>>): FileGroup => ({
    name,
    key,
    make: () => {
      made.push(name);
      return Object.entries(files).map(([path, content]) => fileAt(`/${path}`, content));
    },
  });
  const write = (groups: readonly FileGroup[], code = '1') =>
    planGroups({ out, index, code }, groups).write();
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  return { out, index, made, group, write, read };
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
  expect(result).toMatchObject({ written: ['k/b/c.txt'], removed: [] });
  expect([...result.paths]).toEqual(['k/a/index.html', 'k/b/index.html', 'k/b/c.txt']);
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
  rmSync(join(out, 'a.txt'));
  write(groups, '2');
  expect(made).toEqual(['a', 'a', 'a']);
});

test('asks the disk for no file when all are known to be there', () => {
  const { out, index, made, group, write } = place();
  const groups = [group('a', '1', { 'a.txt': 'A' })];
  write(groups);
  made.length = 0;
  rmSync(join(out, 'a.txt'));
  const plan = planGroups({ out, index, code: '1', isComplete: true }, groups);
  expect(plan.write()).toMatchObject({ written: [], removed: [] });
  expect(made).toEqual([]);
});

test('deletes what nobody asks for any more, with the folders that it leaves empty, and nothing else', () => {
  const { out, index, group, write } = place();
  write([group('a', '1', { 'k/a/index.html': 'A' }), group('b', '1', { 'k/b/index.html': 'B' })]);
  writeFileSync(join(out, 'k/b/ours.txt'), 'another’s');
  expect(write([])).toMatchObject({ written: [], removed: ['k/a/index.html', 'k/b/index.html'] });
  expect(existsSync(join(out, 'k/a'))).toBe(false);
  expect(existsSync(join(out, 'k/b/ours.txt'))).toBe(true);
  expect(filesInGroups(index).size).toBe(0);
});

test('leaves a file to whoever writes it now', () => {
  const { out, index, group, write } = place();
  write([group('a', '1', { 'en/index.html': 'A' })]);
  writeFileSync(join(out, 'en/index.html'), 'a page now');
  const { removed } = planGroups({ out, index, code: '1' }, []).write((path) => path === 'en/index.html');
  expect(removed).toEqual([]);
  expect(existsSync(join(out, 'en/index.html'))).toBe(true);
});

test('makes a group again whose files were not all written when a build was killed', () => {
  const { out, group, write, read } = place();
  write([group('a', '1', { 'a.txt': 'A' })]);
  // A folder stands where the second file should be.
  writeFiles(out, { 'b.txt/c.txt': 'C' });
  expect(() => write([group('a', '2', { 'a.txt': 'B', 'b.txt': 'B' })])).toThrow('EISDIR');
  expect(read('a.txt')).toBe('B');
  write([group('a', '1', { 'a.txt': 'A' })]);
  expect(read('a.txt')).toBe('A');
  expect(existsSync(join(out, 'a.txt'))).toBe(true);
});

test('makes everything once more when the record of the last time is broken', () => {
  const { index, made, group, write } = place();
  const groups = [group('a', '1', { 'a.txt': 'A' })];
  write(groups);
  writeFileSync(index, '{"code":');
  write(groups);
  expect(made).toEqual(['a', 'a']);
});

test('makes a few changed groups before they are written, and writes nothing until then', () => {
  const { out, index, made, group } = place();
  const plan = planGroups({ out, index, code: '1' }, [group('a', '1', { 'a.txt': 'A' })]);
  expect(made).toEqual(['a']);
  expect(existsSync(out)).toBe(false);
  expect(existsSync(index)).toBe(false);
  expect(plan.write()).toMatchObject({ written: ['a.txt'] });
  expect(made).toEqual(['a']);
});

test('makes many changed groups one after the other as they are written', () => {
  const { out, index, made, group } = place();
  const groups = Array.from({ length: 401 }, (_, number) =>
    group(`${number}`, '1', { [`${number}.txt`]: 'A' }),
  );
  const plan = planGroups({ out, index, code: '1' }, groups);
  expect(made).toEqual([]);
  expect(plan.write().written).toHaveLength(401);
  expect(made).toHaveLength(401);
});

test('refuses two files at one address', () => {
  const { group, write } = place();
  expect(() => write([group('a', '1', { x: '1' }), group('b', '1', { x: '2' })])).toThrow('/x');
});
