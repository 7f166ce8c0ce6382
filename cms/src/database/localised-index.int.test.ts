import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestCms } from '../testing/index.ts';
import { createProbeClient } from '../testing/probe-client.ts';
import { probes } from '../testing/probe-collection.ts';

const TABLES_WITHOUT_INDEX = `
  select m.name from sqlite_master m
  where m.type = 'table'
    and exists (select 1 from pragma_table_info(m.name) where name = '_locale')
    and exists (select 1 from pragma_table_info(m.name) where name = '_parent_id')
    and not exists (
      select 1 from pragma_index_list(m.name) i
      where (select group_concat(name) from pragma_index_info(i.name)) = '_parent_id'
    )
`;
const PlanSchema = z.object({ detail: z.string() });

describe('the index on the parent of localised rows', () => {
  it('is on every table that holds texts by language, of the real collections too', async () => {
    const cms = await createTestCms({ extraCollections: [probes] });
    const database = createClient({ url: `file:${join(cms.env.dataDir, 'cms.sqlite')}` });

    const localised = await database.execute("select name from sqlite_master where name like '%_locales'");
    const missing = await database.execute(TABLES_WITHOUT_INDEX);

    expect(localised.rows.length).toBeGreaterThan(2);
    expect(missing.rows.map(({ name }) => name)).toEqual([]);
    database.close();
    await cms.dispose();
  });

  it('finds the texts of a list, which reads no whole table of them', async () => {
    const statements: string[] = [];
    const cms = await createTestCms({ collections: [probes], onQuery: (sql) => statements.push(sql) });
    const client = createProbeClient(cms, 'editor');
    await client.create({ title: 'Health' });
    statements.length = 0;
    await client.list('?limit=20&sort=-updatedAt&draft=true');
    await client.list('?limit=20&sort=-updatedAt');
    const lists = statements.filter((sql) => /_locales"/.test(sql) && /limit \?/.test(sql));

    const database = createClient({ url: `file:${join(cms.env.dataDir, 'cms.sqlite')}` });
    const plans = await Promise.all(
      lists.map(async (sql) => {
        const args = Array.from(sql.matchAll(/\?/g), () => 1);
        const { rows } = await database.execute({ sql: `explain query plan ${sql}`, args });
        return rows.map((row) => PlanSchema.parse(row).detail);
      }),
    );

    expect(lists.length).toBeGreaterThanOrEqual(2);
    for (const plan of plans) {
      expect(plan.filter((step) => /^SCAN .*_locales/.test(step))).toEqual([]);
      expect(plan.join('\n')).toMatch(/USING INDEX _?probes.*_locales_by_parent_idx/);
    }
    database.close();
    await cms.dispose();
  });
});
