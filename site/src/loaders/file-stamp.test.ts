import { linkSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
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
    const setBack = () => utimesSync(file, 1_000_000, 1_000_000);
    setBack();
    const before = stamp();
    writeFileSync(file, 'Two.');
    setBack();
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

  test('is another when the same file has another name', () => {
    const { file, stamp } = setUp();
    linkSync(file, file.replace('en.mdx', 'fr.mdx'));
    expect(stamp(later, ['fr.mdx'])).not.toBe(stamp(later, ['en.mdx']));
  });

  test('is none while a file is so new that another change may not show', () => {
    const { stamp } = setUp();
    expect(stamp(Date.now())).toBeUndefined();
  });
});
