import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../migrations/postgres');

/** PostgreSQL cuts longer names without a word, and two that are cut to the same are one. */
const LONGEST_NAME = 63;

it('gives PostgreSQL no name that it would cut', () => {
  const sql = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const names = [...sql.matchAll(/"([^"\n]+)"/g)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(1000);
  expect(names.filter((name) => name.length > LONGEST_NAME)).toEqual([]);
});
