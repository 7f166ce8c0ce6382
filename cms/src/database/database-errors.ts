/** Another process has the SQLite file open for writing. */
export class DatabaseInUseError extends Error {
  readonly code = 'database-in-use';

  constructor(file: string, holder: string) {
    super(
      `The database ${file} is in use by ${holder}. ` +
        'SQLite takes one process at a time: stop that one first, or use PostgreSQL (DATABASE_URL).',
    );
    this.name = 'DatabaseInUseError';
  }
}

/** A write waited for its turn for so long that the one before it must be stuck. */
export class WriteTurnError extends Error {
  readonly code = 'write-turn-timeout';

  constructor(seconds: number) {
    super(
      `A write waited ${seconds} seconds for the one before it to end. ` +
        'If this happens inside a hook, the hook writes without passing `req` on, and so waits for itself.',
    );
    this.name = 'WriteTurnError';
  }
}
