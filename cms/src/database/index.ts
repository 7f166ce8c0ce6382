import type { DatabaseAdapterObj } from 'payload';
import type { DatabaseSettings } from '../env.ts';
import { createPostgresDatabase } from './postgres.ts';
import { createSqliteDatabase } from './sqlite.ts';

/** The database the settings name. `push` (tables follow the configuration without migrations) is for tests only. */
export const createDatabase = (settings: DatabaseSettings, { push = false } = {}): DatabaseAdapterObj =>
  settings.kind === 'sqlite'
    ? createSqliteDatabase(settings.file, push)
    : createPostgresDatabase(settings.connectionString, push);
