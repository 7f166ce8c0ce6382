import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paper, sampleLibrary } from '../../../testing/sample-library.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { placeCatalogue } from './place-catalogue.ts';

const of = (title: string) => makeCatalogue(sampleLibrary([paper('one', { en: title })]));
const folderOf = (files: ReadonlyMap<string, string>) => files.get('index.txt')?.split('\n')[0] ?? '';

test('writes every file', () => {
  const out = temporaryFolder();
  const files = of('One');
  expect(placeCatalogue(files, out)).toBe('catalogue');
  for (const [path, text] of files) expect(readFileSync(join(out, 'catalogue', path), 'utf8')).toBe(text);
});

test('leaves the same catalogue as it is, and nothing of another', () => {
  const out = temporaryFolder();
  placeCatalogue(of('One'), out);
  const folder = join(out, 'catalogue', 'by-hash');
  const mark = join(folder, folderOf(of('One')), 'mark');
  writeFileSync(mark, '');
  placeCatalogue(of('One'), out);
  expect(existsSync(mark)).toBe(true);
  placeCatalogue(of('Two'), out);
  expect(readdirSync(folder)).toEqual([folderOf(of('Two'))]);
});

test('keeps the files of the one before that are the same', () => {
  const out = temporaryFolder();
  placeCatalogue(of('One'), out);
  const filesOf = (files: ReadonlyMap<string, string>) =>
    [...files.keys()].filter((path) => path !== 'index.txt').map((path) => join(out, 'catalogue', path));
  const longAgo = new Date(0);
  for (const file of filesOf(of('One'))) utimesSync(file, longAgo, longAgo);
  placeCatalogue(of('Two'), out);
  const after = filesOf(of('Two'));
  const kept = after.filter((file) => statSync(file).mtimeMs === 0);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(after.length);
  for (const [path, text] of of('Two')) expect(readFileSync(join(out, 'catalogue', path), 'utf8')).toBe(text);
});
