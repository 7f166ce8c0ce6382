import type { BaseDatabaseAdapter } from 'payload';

/** A generated migration; written with methods because each dialect's takes a database of its own kind. */
type Migration = { name: string; up(args: unknown): Promise<void>; down(args: unknown): Promise<void> };

/** Runs `work` while no other process does the same. */
type Alone = (work: () => Promise<void>) => Promise<void>;

/**
 * Brings the tables up to date whenever the database is opened, in production and in development alike.
 * Payload does it in production only; elsewhere it would compare and change the tables by guesswork.
 */
export const migrateOnConnect = (
  db: BaseDatabaseAdapter,
  migrations: Migration[],
  alone: Alone = (work) => work(),
): void => {
  const connect = db.connect?.bind(db);
  db.connect = async (options) => {
    await connect?.(options);
    if (process.env.PAYLOAD_MIGRATING === 'true') return;
    await alone(() => db.migrate({ migrations }));
  };
};
