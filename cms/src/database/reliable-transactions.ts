import { randomUUID } from 'node:crypto';
import type { BaseDatabaseAdapter } from 'payload';

/** What a transaction needs of an adapter; both dialects have it. */
type TransactionalAdapter = Pick<BaseDatabaseAdapter, 'beginTransaction'> & {
  initializing: Promise<void>;
  sessions: NonNullable<BaseDatabaseAdapter['sessions']>;
};

/** Runs `work` inside a database transaction: commits when it resolves, rolls back when it rejects. */
type RunTransaction = (work: (transaction: unknown) => Promise<void>) => Promise<void>;

const ROLLED_BACK = new Error('The transaction was rolled back on request.');

/**
 * Replaces the adapter's `beginTransaction` by one that hands a failed COMMIT to whoever asked for it.
 * Payload's own swallows it, so that a full disk or a lost connection looks like a successful save.
 */
export const reportFailedCommits = (adapter: TransactionalAdapter, runTransaction: RunTransaction): void => {
  adapter.beginTransaction = async () => {
    await adapter.initializing;
    const id = randomUUID();
    const ended = Promise.withResolvers<undefined>();
    const begun = Promise.withResolvers<unknown>();
    const settled = runTransaction((transaction) => {
      begun.resolve(transaction);
      return ended.promise;
    });
    // A transaction that cannot begin rejects `begun`; one that cannot end rejects what `resolve` returns.
    settled.catch(begun.reject);
    adapter.sessions[id] = {
      db: await begun.promise,
      resolve: () => {
        ended.resolve(undefined);
        return settled;
      },
      reject: () => {
        ended.reject(ROLLED_BACK);
        return settled.catch((reason: unknown) => {
          if (reason !== ROLLED_BACK) throw reason;
        });
      },
    };
    return id;
  };
};
