import { join } from 'node:path';
import { postgresAdapter, sql } from '@payloadcms/db-postgres';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj, Payload } from 'payload';
import { migrations } from '../migrations/postgres/index.ts';
import { setDocumentHold } from './document-turns.ts';
import type { DatabaseOptions } from './index.ts';
import { indexLocalisedTables } from './localised-index.ts';
import { migrateOnConnect } from './migrate-on-connect.ts';
import { keepNestedRows } from './nested-rows.ts';
import { reportFailedCommits } from './reliable-transactions.ts';
import { setTextSearch } from './text-search.ts';
import { limitTransactions } from './transaction-slots.ts';

const CONNECTIONS = 10;
/** Left to reading, which also goes on inside a transaction that waits for its answer. */
const SPARE_CONNECTIONS = 4;

/** PostgreSQL, for several CMS processes at once. */
export const createPostgresDatabase = (
  connectionString: string,
  { tables = 'migrate', onQuery }: DatabaseOptions,
): DatabaseAdapterObj => {
  const adapter = postgresAdapter({
    migrationDir: join(process.cwd(), 'src/migrations/postgres'),
    logger: onQuery ? { logQuery: onQuery } : false,
    // Whoever waits longer than this for a document waits for one that is stuck.
    pool: { connectionString, max: CONNECTIONS, options: '-c lock_timeout=30s' },
    push: tables === 'push',
  });
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args);
      const connect = db.connect?.bind(db);
      const destroy = db.destroy?.bind(db);
      db.beforeSchemaInit.push(({ schema }) => {
        indexLocalisedTables(db.rawTables);
        return schema;
      });
      db.connect = async (options) => {
        // Payload keeps one connection of a pool that it makes for ever, so that it could never be closed.
        if (db.pool === undefined || db.pool.ended) db.pool = openPool(db, args.payload);
        await connect?.(options);
      };
      db.destroy = async () => {
        await destroy?.();
        await db.pool.end();
      };
      setDocumentHold(db, async (transaction, { collection, id }) => {
        const session = db.sessions[transaction]?.db;
        if (!(session && 'execute' in session)) return;
        if (id === undefined) {
          await session.execute(sql`select pg_advisory_xact_lock(hashtextextended(${collection}, 0))`);
          return;
        }
        await session.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${collection}, 0))`);
        await session.execute(
          sql`select pg_advisory_xact_lock(hashtextextended(${`${collection}/${id}`}, 0))`,
        );
      });
      setTextSearch(db, async (question) => (await db.drizzle.execute(question)).rows);
      keepNestedRows(db);
      reportFailedCommits(db, (work) => db.drizzle.transaction(work));
      limitTransactions(db, CONNECTIONS - SPARE_CONNECTIONS);
      if (tables === 'migrate') {
        migrateOnConnect(db, migrations, (work) => holdMigrations(db.pool, work));
      }
      return db;
    },
  };
};

const openPool = (
  db: Pick<PostgresAdapter, 'pg' | 'poolOptions'>,
  payload: Payload,
): PostgresAdapter['pool'] => {
  const pool = new db.pg.Pool(db.poolOptions);
  pool.on('error', (err) => payload.logger.error({ err, msg: 'A connection to PostgreSQL was lost.' }));
  return pool;
};

/** Several CMS processes start at once; the first makes the tables, the others wait and find them made. */
const holdMigrations = async (pool: PostgresAdapter['pool'], work: () => Promise<void>): Promise<void> => {
  const connection = await pool.connect();
  try {
    await connection.query("set lock_timeout = '10min'");
    await connection.query("select pg_advisory_lock(hashtextextended('kmh migrations', 0))");
    await work();
  } finally {
    // Ends the connection, and with it the hold, also when the work failed.
    connection.release(true);
  }
};
