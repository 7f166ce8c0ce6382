import { expect, test } from 'vitest';
import { judge } from './targets.ts';

const row = (name: string, wall: number, memory = 500) => ({ name, wall, cpu: wall, memory });
const own = (pages: number, edit: number, search: number, memory = 500, sample = 15, machines = 10) => [
  row('KMH, pages built, cold', pages, memory),
  row('KMH, pages checked, sealed and live, cold', 50),
  row('KMH, of it files for machines, cold', machines),
  row('KMH, search index on top, cold', search),
  row('KMH, pages checked, sealed and live, after one edit', edit),
  row('KMH, pages checked, sealed and live, sample library, after one edit', sample),
];
const eleventy = [
  row('Eleventy, pages built, cold, before all', 10),
  row('Eleventy, pages built, cold, before the edit', 10),
];

test('says of each promise whether it is kept', () => {
  expect(judge(1_000, [...own(15, 5, 4, 1_000), ...eleventy]).map((line) => line.slice(0, 6))).toEqual(
    Array(6).fill('kept  '),
  );
  expect(
    judge(1_000, [...own(15.1, 5.1, 4.1, 1_001, 15.1, 10.1), ...eleventy]).map((line) => line.slice(0, 6)),
  ).toEqual(Array(6).fill('MISSED'));
});

test('compares an edit with what Eleventy took directly before it', () => {
  const slower = [...own(15, 5.1, 4), row('Eleventy, pages built, cold, before the edit', 11)];
  expect(judge(1_000, slower)).toContain(
    "kept    after one edit they are live in 0.46 × Eleventy's cold time; at most 0.5",
  );
});

test('says nothing of what could not be measured', () => {
  expect(judge(1_000, own(15, 5, 4))).toHaveLength(4);
});
