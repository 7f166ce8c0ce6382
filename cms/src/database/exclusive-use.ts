import { createClient } from '@libsql/client';
import { z } from 'zod';
import { DatabaseInUseError } from './database-errors.ts';

/** The right to write to a SQLite file; nobody else has it until `release` is called or the process ends. */
export type ExclusiveUse = { release: () => Promise<void> };

const HolderSchema = z.object({ pid: z.number(), since: z.string() });

/**
 * Claims a SQLite file for this process alone.
 *
 * The claim is a write transaction that stays open on a small file beside the database. The operating system lets go
 * of it when the process ends, however it ends: no stale lock is left behind, and no process number is mistaken for
 * another one that was given the same number later, as happens in containers.
 * @throws {DatabaseInUseError} naming the process that has it.
 */
export const claimDatabase = async (file: string): Promise<ExclusiveUse> => {
  const client = createClient({ url: `file:${file}.lock` });
  try {
    await client.execute('BEGIN IMMEDIATE');
    await client.execute(
      'CREATE TABLE IF NOT EXISTS holder (one INTEGER PRIMARY KEY, pid INTEGER, since TEXT)',
    );
    await client.execute({
      sql: 'INSERT OR REPLACE INTO holder VALUES (1, ?, ?)',
      args: [process.pid, new Date().toISOString()],
    });
    // Others read who has it only when that is committed; what keeps them away is the transaction after.
    await client.execute('COMMIT');
    await client.execute('BEGIN IMMEDIATE');
    return {
      release: async () => {
        await client.execute('ROLLBACK');
        client.close();
      },
    };
  } catch (error) {
    const holder = await readHolder(client);
    client.close();
    if (error instanceof Error && /SQLITE_BUSY|database is locked/.test(error.message)) {
      throw new DatabaseInUseError(file, holder);
    }
    throw error;
  }
};

const readHolder = async (client: ReturnType<typeof createClient>): Promise<string> => {
  const result = await client.execute('SELECT pid, since FROM holder').catch(() => undefined);
  const holder = HolderSchema.safeParse(result?.rows[0]);
  return holder.success ? `process ${holder.data.pid} since ${holder.data.since}` : 'another process';
};
