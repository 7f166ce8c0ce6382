import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { fileAt } from './machine-file.ts';
import { writeChanged } from './write-changed.ts';

function site() {
  const folder = temporaryFolder();
  const [out, index] = [join(folder, 'site'), join(folder, 'cache/index.json')];
  const write = (files: Readonly<Record<string, string>>) =>
    writeChanged(
      Object.entries(files).map(([address, content]) => fileAt(address, content)),
      out,
      index,
    );
  return { out, index, write };
}
const longAgo = new Date('2020-01-01T00:00:00Z');

test('leaves files alone whose content is the same, and writes what changed or is gone', () => {
  const { out, write } = site();
  write({ '/en/feed.xml': 'a', '/robots.txt': 'b', '/llms.txt': 'c' });
  const old = join(out, 'en/feed.xml');
  utimesSync(old, longAgo, longAgo);
  writeFileSync(join(out, 'robots.txt'), 'b');
  const { written, paths } = write({ '/en/feed.xml': 'a', '/robots.txt': 'b', '/llms.txt': 'd' });
  expect(written).toBe(1);
  expect(statSync(old).mtime).toEqual(longAgo);
  expect(readFileSync(join(out, 'llms.txt'), 'utf8')).toBe('d');
  expect([...paths]).toEqual(['en/feed.xml', 'robots.txt', 'llms.txt']);
});

test('deletes what nobody makes any more, and nothing else', () => {
  const { out, write } = site();
  write({ '/a.json': 'a', '/b.json': 'b' });
  writeFileSync(join(out, 'foreign.json'), 'x');
  expect(write({ '/b.json': 'b' }).removed).toBe(1);
  expect(existsSync(join(out, 'a.json'))).toBe(false);
  expect(existsSync(join(out, 'foreign.json'))).toBe(true);
});

test('writes everything once more when the record of the last time is broken', () => {
  const { index, write } = site();
  write({ '/a.json': 'a' });
  writeFileSync(index, '{"a.json":');
  expect(write({ '/a.json': 'a' }).written).toBe(1);
});

test('refuses two files at one address', () => {
  const { out, index } = site();
  expect(() => writeChanged([fileAt('/a', '1'), fileAt('/a', '2')], out, index)).toThrow('/a');
});
