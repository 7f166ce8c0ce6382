import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { migrations } from '../migrations/sqlite/index.ts';
import { claimDatabase } from './exclusive-use.ts';
import type { DatabaseOptions } from './index.ts';
import type { ExclusiveUse } from './exclusive-use.ts';
import { indexLocalisedTables } from './localised-index.ts';
import { migrateOnConnect } from './migrate-on-connect.ts';
import { reportFailedCommits } from './reliable-transactions.ts';
import { SqliteClient } from './sqlite-client.ts';
import { keepNestedRows } from './nested-rows.ts';
import { setTextSearch } from './text-search.ts';
import { limitTransactions } from './transaction-slots.ts';
import { wrapLooseWrites } from './whole-writes.ts';

/**
 * SQLite, made safe: write-ahead log, real transactions, one writer at a time, one process at a time, and the index
 * that Payload leaves out.
 * @param file absolute path; its folder is made when missing.
 */
export const createSqliteDatabase = (
  file: string,
  { tables = 'migrate', onQuery }: DatabaseOptions,
): DatabaseAdapterObj => {
  const adapter = sqliteAdapter({
    client: { url: `file:${file}` },
    migrationDir: join(process.cwd(), 'src/migrations/sqlite'),
    logger: onQuery ? { logQuery: onQuery } : false,
    push: tables === 'push',
    transactionOptions: {},
  });
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args);
      let use: ExclusiveUse | undefined;
      let client: SqliteClient | undefined;
      const connect = db.connect?.bind(db);
      const destroy = db.destroy?.bind(db);
      db.beforeSchemaInit.push(({ schema }) => {
        indexLocalisedTables(db.rawTables);
        return schema;
      });
      db.connect = async (options) => {
        mkdirSync(dirname(file), { recursive: true });
        use ??= await claimDatabase(file);
        client ??= await SqliteClient.open(file);
        db.client = client;
        await connect?.(options);
      };
      db.destroy = async () => {
        await destroy?.();
        client?.close();
        client = undefined;
        await use?.release();
        use = undefined;
      };
      setTextSearch(db, (question) => db.drizzle.all(question));
      keepNestedRows(db);
      reportFailedCommits(db, (work) => db.drizzle.transaction(work));
      limitTransactions(db, 1);
      wrapLooseWrites(db);
      if (tables === 'migrate') migrateOnConnect(db, migrations);
      return db;
    },
  };
};
