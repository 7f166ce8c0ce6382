import { renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { stampOf } from './file-stamp.ts';

const later = Date.now() + 60_000;
const setUp = () => {
  const directory = temporaryFolder({ 'facts.yaml': 'a', 'en.mdx': 'One.' });
  const folder = { kind: 'news', slug: 'one', directory, path: 'one', attached: [] } as const;
  const stamp = (now = later, texts = ['en.mdx', 'facts.yaml']) => stampOf({ ...folder, texts }, now);
  return { file: join(directory, 'en.mdx'), stamp };
};

describe('stampOf', () => {
  test('is the same as long as nothing is written', () => {
    const { stamp } = setUp();
    expect(stamp()).toBe(stamp());
  });

  test('is another when a file is written where it lies, as long as before and with its time set back', () => {
    const { file, stamp } = setUp();
    const before = stamp();
    const { atime, mtime } = statSync(file);
    writeFileSync(file, 'Two.');
    utimesSync(file, atime, mtime);
    expect(stamp()).not.toBe(before);
  });

  test('is another when a file takes the place of one, or is missing', () => {
    const { file, stamp } = setUp();
    const before = stamp();
    expect(stamp(later, ['en.mdx'])).not.toBe(before);
    writeFileSync(`${file}.part`, 'One.');
    renameSync(`${file}.part`, file);
    expect(stamp()).not.toBe(before);
  });

  test('is none while a file is so new that another change may not show', () => {
    const { stamp } = setUp();
    expect(stamp(Date.now())).toBeUndefined();
  });
});
