import { setImmediate as nextTurn } from 'node:timers/promises';
import { createClient, LibsqlError } from '@libsql/client';
import type { Client, InStatement, ResultSet, Transaction, TransactionMode } from '@libsql/client';

/**
 * Settings of one connection. SQLite forgets them with the connection, so each gets them when it is made.
 * FULL: what was answered as saved is on the disk, even when the power fails the moment after.
 */
const CONNECTION_SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA journal_size_limit = 67108864;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA busy_timeout = 2000;
`;

/** The one transaction that may be open, on the connection that is kept for it. */
class WriterTransaction implements Transaction {
  readonly #connection: Client;
  readonly #ended: () => void;
  closed = false;

  constructor(connection: Client, ended: () => void) {
    this.#connection = connection;
    this.#ended = ended;
  }

  execute(statement: InStatement): Promise<ResultSet> {
    return this.closed ? Promise.reject(closedError()) : this.#connection.execute(statement);
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = [];
    for (const statement of statements) results.push(await this.execute(statement));
    return results;
  }

  executeMultiple(sql: string): Promise<void> {
    return this.closed ? Promise.reject(closedError()) : this.#connection.executeMultiple(sql);
  }

  /** After a failed COMMIT the transaction is still open, so that it can be rolled back. */
  async commit(): Promise<void> {
    await this.execute('COMMIT');
    this.#end();
  }

  async rollback(): Promise<void> {
    if (this.closed) return;
    try {
      await this.execute('ROLLBACK');
    } finally {
      this.#end();
    }
  }

  close(): void {
    void this.rollback();
  }

  #end(): void {
    this.closed = true;
    this.#ended();
  }
}

/** How many statements may follow each other before others have their turn. */
const STATEMENTS_PER_TURN = 20;

const closedError = () => new LibsqlError('The transaction is closed.', 'TRANSACTION_CLOSED');

/**
 * A SQLite client with two connections that stay open: one reads, one writes transactions.
 * libSQL's own opens a new connection for every transaction and leaves the old one to the garbage collector: after a
 * thousand saves, two thousand open files and a gigabyte of memory.
 */
export class SqliteClient implements Client {
  readonly protocol = 'file';
  closed = false;
  readonly #reader: Client;
  readonly #writer: Client;
  #isWriting = false;
  #statements = 0;

  private constructor(reader: Client, writer: Client) {
    this.#reader = reader;
    this.#writer = writer;
  }

  /** Opens a database file (absolute path), which is made when there is none; its folder must exist. */
  static async open(file: string): Promise<SqliteClient> {
    const reader = createClient({ url: `file:${file}` });
    const writer = createClient({ url: `file:${file}` });
    await writer.executeMultiple(CONNECTION_SETTINGS);
    await reader.executeMultiple(CONNECTION_SETTINGS);
    return new SqliteClient(reader, writer);
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    this.#statements += 1;
    if (this.#statements % STATEMENTS_PER_TURN === 0) await nextTurn();
    return this.#reader.execute(statement);
  }

  batch(statements: InStatement[], mode?: TransactionMode): Promise<ResultSet[]> {
    return this.#reader.batch(statements, mode);
  }

  migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#reader.migrate(statements);
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#reader.executeMultiple(sql);
  }

  /** Begins a transaction that writes; the caller sees to it that there is one at a time. */
  async transaction(): Promise<Transaction> {
    if (this.#isWriting) throw new LibsqlError('A transaction is open already.', 'SQLITE_BUSY');
    this.#isWriting = true;
    // Each statement is done when it is called, so that a long row of saves would leave no moment for anything else:
    // requests would wait, and statements that nobody uses any more would never be freed.
    await nextTurn();
    try {
      await this.#writer.execute('BEGIN IMMEDIATE');
    } catch (error) {
      this.#isWriting = false;
      throw error;
    }
    return new WriterTransaction(this.#writer, () => {
      this.#isWriting = false;
    });
  }

  sync(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.#reader.close();
    this.#writer.close();
  }
}
