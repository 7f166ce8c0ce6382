import { join } from 'node:path';
import { postgresAdapter } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj } from 'payload';
import { migrations } from '../migrations/postgres/index.ts';
import type { DatabaseOptions } from './index.ts';
import { indexLocalisedTables } from './localised-index.ts';
import { migrateOnConnect } from './migrate-on-connect.ts';
import { reportFailedCommits } from './reliable-transactions.ts';

/** PostgreSQL, for several CMS processes at once. */
export const createPostgresDatabase = (
  connectionString: string,
  { push = false, onQuery }: DatabaseOptions,
): DatabaseAdapterObj => {
  const adapter = postgresAdapter({
    migrationDir: join(process.cwd(), 'src/migrations/postgres'),
    logger: onQuery ? { logQuery: onQuery } : false,
    pool: { connectionString },
    push,
  });
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args);
      const destroy = db.destroy?.bind(db);
      // Payload would keep one connection of its own pool for ever, and could then never be closed.
      db.pool = new db.pg.Pool(db.poolOptions);
      db.pool.on('error', (err) =>
        args.payload.logger.error({ err, msg: 'A connection to PostgreSQL was lost.' }),
      );
      db.beforeSchemaInit.push(({ schema }) => {
        indexLocalisedTables(db.rawTables);
        return schema;
      });
      db.destroy = async () => {
        await destroy?.();
        await db.pool.end();
      };
      reportFailedCommits(db, (work) => db.drizzle.transaction(work));
      migrateOnConnect(db, migrations, push);
      return db;
    },
  };
};
