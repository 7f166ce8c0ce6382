import type { DatabaseAdapterObj } from 'payload';
import type { DatabaseSettings } from '../env.ts';
import { createPostgresDatabase } from './postgres.ts';
import { createSqliteDatabase } from './sqlite.ts';

export type DatabaseOptions = {
  /** Changes the tables to fit the configuration at once, without a migration: for tests only. */
  push?: boolean;
  /** Hears every statement. */
  onQuery?: ((sql: string) => void) | undefined;
};

/** The database the settings name. */
export const createDatabase = (
  settings: DatabaseSettings,
  options: DatabaseOptions = {},
): DatabaseAdapterObj =>
  settings.kind === 'sqlite'
    ? createSqliteDatabase(settings.file, options)
    : createPostgresDatabase(settings.connectionString, options);
