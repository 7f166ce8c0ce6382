import { Semaphore, withTimeout } from 'async-mutex';
import type { BaseDatabaseAdapter } from 'payload';
import { WriteTurnError } from './database-errors.ts';

const PATIENCE_SECONDS = 60;

/**
 * Lets at most `slots` transactions run at a time; the others wait for their turn, up to a minute.
 * SQLite knows a single writer: whoever comes second gets an error that also spoils its connection. PostgreSQL knows
 * many, but a transaction holds a connection, and when they hold all there are, none gets the one more it may need.
 */
export const limitTransactions = (db: BaseDatabaseAdapter, slots: number): void => {
  const semaphore = withTimeout(
    new Semaphore(slots),
    PATIENCE_SECONDS * 1000,
    new WriteTurnError(PATIENCE_SECONDS),
  );
  const running = new Map<number | string, () => void>();
  const begin = db.beginTransaction.bind(db);
  const commit = db.commitTransaction.bind(db);
  const rollback = db.rollbackTransaction.bind(db);

  const freeSlot = (id: number | string) => {
    running.get(id)?.();
    running.delete(id);
  };

  db.beginTransaction = async (options) => {
    const [, release] = await semaphore.acquire();
    try {
      const id = await begin(options);
      if (id === null) release();
      else running.set(id, release);
      return id;
    } catch (error) {
      release();
      throw error;
    }
  };
  db.commitTransaction = async (id) => {
    const known = await id;
    await commit(known).finally(() => freeSlot(known));
  };
  db.rollbackTransaction = async (id) => {
    const known = await id;
    await rollback(known).finally(() => freeSlot(known));
  };
};
