import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEntries } from '@kmh/content/entry';
import { afterAll, describe, expect, test } from 'vitest';
import { generate } from './generate.ts';

const dir = mkdtempSync(join(tmpdir(), 'kmh-generate-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const write = (name: string, seed: number) => {
  const record = join(dir, name);
  generate({ documents: 60, seed, dir: record }, () => undefined);
  return record;
};
const filesOf = (record: string) =>
  readdirSync(record, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:yaml|mdx)$/.test(name))
    .sort()
    .map((name) => `${name}\n${readFileSync(join(record, name), 'utf8')}`)
    .join('\n');

describe('generate', () => {
  test('writes entries that the record accepts, in three languages', () => {
    const { entries, errors } = readEntries(write('one', 7));
    expect(errors).toEqual([]);
    const documents = entries.filter(({ slug }) => slug.startsWith('document-'));
    const written = (lang: 'en' | 'fr' | 'ar') =>
      documents.filter(({ translations }) => translations[lang] !== undefined).length;
    expect([written('en'), written('fr'), written('ar')]).toEqual([42, 12, 6]);
  });

  test('writes the same for the same seed, and other documents for another', () => {
    const [one, same, other] = [write('first', 1), write('second', 1), write('third', 2)].map(filesOf);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  test('writes documents of about 1,250 words', () => {
    const record = write('words', 7);
    const texts = readdirSync(record, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /document-.*\.mdx$/.test(name),
    );
    const words = texts.map((name) => readFileSync(join(record, name), 'utf8').split(/\s+/).length);
    const average = words.reduce((sum, count) => sum + count, 0) / words.length;
    expect(average).toBeGreaterThan(1_150);
    expect(average).toBeLessThan(1_500);
  });
});
