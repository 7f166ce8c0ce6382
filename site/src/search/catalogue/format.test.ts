import { describe, expect, test } from 'vitest';
import { printManifest, readManifest, type Manifest } from './manifest.ts';
import { printRising, readRising } from './numbers.ts';
import { partLines, partWords, shardKey } from './write/shards.ts';

describe('rising numbers', () => {
  test.each([[[]], [[0]], [[0, 1, 2]], [[31, 32, 33, 1_055, 1_056, 40_000, 2_000_000]]])(
    'come back as they were: %j',
    (numbers) => {
      expect(readRising(printRising(numbers))).toEqual(numbers);
    },
  );

  test('take a letter each where they stand close', () => {
    expect(printRising(Array.from({ length: 100 }, (_, place) => place * 30))).toHaveLength(100);
  });

  test('hold no space and no line break, which part fields and lines', () => {
    expect(printRising(Array.from({ length: 2_000 }, (_, place) => place * place))).not.toMatch(/\s/);
  });
});

const manifest: Manifest = {
  folder: '0123456789',
  groups: [
    { kind: 'factsheet', langs: ['en', 'fr'], from: 0, to: 3 },
    { kind: 'lesson', langs: ['ar'], from: 3, to: 4 },
  ],
  shards: ['abc', 'seeds', 'عود'],
  lists: [9, 20],
  facets: [
    { facet: 'kind', from: 0, to: 2, codes: ['factsheet', 'lesson'] },
    { facet: 'series', from: 2, to: 5, codes: [] },
  ],
  omitted: new Set(['the', 'les']),
};

test('a manifest comes back as it was, also an empty one', () => {
  expect(readManifest(printManifest(manifest))).toEqual(manifest);
  const empty = { ...manifest, groups: [], shards: [], lists: [], omitted: new Set<string>() };
  expect(readManifest(printManifest(empty))).toEqual(empty);
});

test('a page in place of a manifest is refused', () => {
  expect(() => readManifest('<!doctype html>')).toThrow(TypeError);
});

describe('parting lines into files', () => {
  test('fills files up to a size and loses no line', () => {
    const lines = Array.from({ length: 100 }, (_, place) => `line ${place}`);
    const shards = partLines(lines, () => false, 100);
    expect(shards.length).toBeGreaterThan(5);
    for (const { text } of shards) expect(text.length).toBeLessThanOrEqual(100);
    expect(shards.flatMap(({ text }) => text.split('\n'))).toEqual(lines);
    for (const { from, text } of shards) expect(lines[from]).toBe(text.split('\n')[0]);
  });

  test.each([
    ['', 'abc', 'a'],
    ['policy', 'psychosocial', 'ps'],
    ['seed', 'seeds', 'seeds'],
    ['zoo', 'احاله', 'ا'],
  ])('a file after “%s” that begins with “%s” is known by “%s”', (before, first, key) => {
    expect(shardKey(before, first)).toBe(key);
  });

  test('keeps words that begin alike together', () => {
    const words = ['alpha', 'policies', 'policy', 'polis', 'zebra'].map((word) => ({
      word,
      line: `${word} ${'@'.repeat(1_800)}`,
    }));
    const files = partWords(words).map(({ text }) => text.split('\n').map((line) => line.split(' ')[0]));
    expect(files.find((file) => file.includes('policy'))).toEqual(
      expect.arrayContaining(['policies', 'policy']),
    );
  });
});
