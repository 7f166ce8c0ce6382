/** Runs one statement that only reads, and gives its rows. */
type RunQuery = (statement: string) => Promise<readonly unknown[]>;

const runners = new WeakMap<object, RunQuery>();

/** Leaves with an adapter how it runs a plain statement: each dialect has a way of its own. */
export const offerPlainQuery = (adapter: object, run: RunQuery): void => void runners.set(adapter, run);

/**
 * Asks the database what Payload's own queries cannot ask. The statement must be one that SQLite and PostgreSQL both understand, and hold no
 * text that came from outside.
 *
 * @param adapter the database of a running Payload
 * @throws TypeError for an adapter that was not made by `createDatabase`
 */
export const plainQuery = (adapter: object, statement: string): Promise<readonly unknown[]> => {
  const run = runners.get(adapter);
  if (run === undefined) throw new TypeError('This database takes no plain statements.');
  return run(statement);
};
