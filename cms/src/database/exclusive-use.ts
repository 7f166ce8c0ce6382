import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { DatabaseInUseError } from './database-errors.ts';

/** The right to write to a SQLite file; nobody else has it until `release` is called or the process ends. */
export type ExclusiveUse = { release: () => Promise<void> };

/**
 * Claims a SQLite file for this process alone.
 *
 * The claim is a write transaction that stays open on an empty file beside the database. The operating system lets go
 * of it when the process ends, however it ends: no stale lock is left behind, and no process number is mistaken for
 * another one that was given the same number later, as happens in containers. Who has it stands in a file of its own.
 * @throws {DatabaseInUseError} naming the process that has it.
 */
export const claimDatabase = async (file: string): Promise<ExclusiveUse> => {
  const holderFile = `${file}.holder`;
  const client = createClient({ url: `file:${file}.lock` });
  try {
    await client.execute('BEGIN IMMEDIATE');
  } catch (error) {
    client.close();
    if (!(error instanceof Error && /SQLITE_BUSY|database is locked/.test(error.message))) throw error;
    const holder = existsSync(holderFile) ? readFileSync(holderFile, 'utf8').trim() : 'another process';
    throw new DatabaseInUseError(file, holder);
  }
  writeFileSync(holderFile, `process ${process.pid} since ${new Date().toISOString()}\n`);
  return {
    release: async () => {
      rmSync(holderFile, { force: true });
      await client.execute('ROLLBACK');
      client.close();
    },
  };
};
