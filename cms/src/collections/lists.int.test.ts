import { join } from 'node:path';
import { createClient } from '@libsql/client';
import type { Client } from '@libsql/client';
import { definitions, pageKinds } from '@kmh/content/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';

const folders = pageKinds.map((kind) => definitions[kind].folder);

/** The worker looks for jobs by its own clock, in the middle of a list too. */
const isOfTheClock = (sql: string) => sql.includes('from "payload_jobs"');

/** The fewest documents that tell a query a document from a query a list. */
const FEW = 5;

describe('lists of documents', () => {
  let cms: TestCms;
  let database: Client;
  let statements: string[] = [];

  beforeAll(async () => {
    cms = await createTestCms({ onQuery: (sql) => statements.push(sql) });
    database = createClient({ url: `file:${join(cms.env.dataDir, 'cms.sqlite')}` });
    for (const folder of folders) {
      for (let number = 1; number <= FEW; number += 1) {
        const body = JSON.stringify({ title: `Number ${number}` });
        await cms.request(`/api/${folder}?locale=en&draft=true`, { as: 'editor', method: 'POST', body });
      }
    }
  });
  afterAll(async () => {
    database.close();
    await cms.dispose();
  });

  const list = async (folder: string, limit: number): Promise<string[]> => {
    statements = [];
    const query = `limit=${limit}&depth=0&draft=true&locale=en`;
    const response = await cms.request(`/api/${folder}?${query}`, { as: 'editor' });
    expect(response.status).toBe(200);
    return statements.filter((sql) => /^select/i.test(sql) && !isOfTheClock(sql));
  };

  /** Tables that a statement reads from end to end; those that it only makes for itself on the way do not count. */
  const readWhole = async (sql: string): Promise<string[]> => {
    const { rows } = await database.execute(`EXPLAIN QUERY PLAN ${sql}`);
    const details = rows.map((row) => String(row.detail));
    const own = details.flatMap((detail) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(detail)?.[1] ?? []);
    return details
      .filter((detail) => detail.startsWith('SCAN '))
      .filter((detail) => !own.some((name) => detail === `SCAN ${name}`));
  };

  it.each(folders)(
    'find what belongs to a document of %s by an index, never by reading a whole table',
    async (folder) => {
      const scans = await Promise.all((await list(folder, FEW)).map(readWhole));
      expect(scans.flat()).toEqual([]);
    },
  );

  it.each(folders)('ask the database as often for one document of %s as for many', async (folder) => {
    const one = await list(folder, 1);
    const many = await list(folder, FEW);
    expect(many.length).toBe(one.length);
  });
});
