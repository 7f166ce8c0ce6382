import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BasePayload, buildConfig } from 'payload';
import { describe, expect, it } from 'vitest';
import { createCmsConfig } from '../cms-config.ts';
import { createCollections } from '../collections/index.ts';
import { parseEnv } from '../env.ts';
import { findProjectRoot } from '../project-root.ts';
import { createTestCms, DATABASES } from '../testing/index.ts';
import { startPostgres } from '../testing/postgres-server.ts';
import { createDatabase } from './index.ts';

const URLS = { sqlite: 'file:/nowhere/unused.sqlite', postgres: 'postgres://localhost/unused' };
const S3 = { S3_BUCKET: 'kmh', S3_REGION: 'x', S3_ACCESS_KEY_ID: 'x', S3_SECRET_ACCESS_KEY: 'x' };

/** The statements that would bring a database from the newest migration to the collections as they are. */
const findMissingStatements = async (kind: keyof typeof URLS, settings: Record<string, string>) => {
  const env = parseEnv({ KMH_OFFLINE: '1', DATABASE_URL: URLS[kind], ...settings }, findProjectRoot());
  const config = await buildConfig(
    createCmsConfig(env, { db: createDatabase(env.database), collections: createCollections(env) }),
  );
  const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true });
  const { generateDrizzleJson, generateMigration } = payload.db.requireDrizzleKit();
  const folder = join(import.meta.dirname, '../migrations', kind);
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error(`There is no migration in ${folder}.`);
  const migrated = JSON.parse(readFileSync(join(folder, newest), 'utf8'));
  return generateMigration(migrated, await generateDrizzleJson(payload.db.schema));
};

describe.each(DATABASES)('the migrations for %s', (database) => {
  it.each([
    ['uploads on the disk', {}],
    ['uploads on S3', S3],
  ])('make every table and column the collections need, with %s', async (_where, settings) => {
    const missing = await findMissingStatements(database, settings);
    expect(missing, 'Write the missing migration with: pnpm --filter @kmh/cms migrate:create <name>').toEqual(
      [],
    );
  });

  it('make a database on which every collection is saved and read', async () => {
    const cms = await createTestCms({ database });
    for (const { slug, endpoints } of cms.payload.config.collections) {
      if (endpoints === false || slug.startsWith('payload-')) continue;
      const response = await cms.request(`/api/${slug}?limit=1&depth=0`, { as: 'admin' });
      expect(response.status, slug).toBe(200);
    }
    await cms.dispose();
  });

  it('leave a database alone that has them already', async () => {
    const first = await createTestCms({ database });
    const { totalDocs } = await first.payload.count({ collection: 'payload-migrations' });
    await first.payload.db.connect?.();
    expect((await first.payload.count({ collection: 'payload-migrations' })).totalDocs).toBe(totalDocs);
    expect(totalDocs).toBeGreaterThan(0);
    await first.dispose();
  });
});

it('are applied once when several CMS processes start on a new PostgreSQL database at the same moment', async () => {
  const server = await startPostgres();
  const env = { DATABASE_URL: await server.createDatabase() };
  const processes = await Promise.all([1, 2, 3].map(() => createTestCms({ env })));

  const applied = await processes[0]?.payload.find({ collection: 'payload-migrations', limit: 100 });
  expect(applied?.docs.map(({ name }) => name)).toEqual([...new Set(applied?.docs.map(({ name }) => name))]);
  expect(applied?.totalDocs).toBeGreaterThan(0);
  for (const cms of processes) await cms.dispose();
  await server.stop();
});
