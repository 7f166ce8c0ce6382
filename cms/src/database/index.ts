import type { DatabaseAdapterObj } from 'payload';
import type { DatabaseSettings } from '../env.ts';
import { createPostgresDatabase } from './postgres.ts';
import { createSqliteDatabase } from './sqlite.ts';

export type DatabaseOptions = {
  /**
   * How the tables come to fit the collections: by migrations, always, except in tests, which make them at once
   * (`push`) or open a database that has them (`keep`).
   */
  tables?: 'migrate' | 'push' | 'keep';
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
