import { connect } from 'node:net';
import { readEnv, type DatabaseSettings } from '../env.ts';
import { SettingsError } from '../settings-error.ts';

/*
 * Says whether the CMS could start with the settings of this process, before anything is built or opened: exit code 0, or 1 with a sentence for
 * each setting that cannot be used.
 */

/** How long a database may take to be heard of; milliseconds. */
const PATIENCE = 5000;
const POSTGRES_PORT = 5432;

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PATIENCE });
    const end = (heard: boolean) => {
      socket.destroy();
      resolve(heard);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });

const checkDatabase = async (database: DatabaseSettings): Promise<void> => {
  if (database.kind === 'sqlite') return;
  if (!URL.canParse(database.connectionString))
    throw new SettingsError(['DATABASE_URL is no address. Write postgres://user:password@host/database.']);
  const { hostname, port } = new URL(database.connectionString);
  // Without a host it is a socket in a folder, which only PostgreSQL's own client finds.
  if (hostname === '' || (await answers(hostname, Number(port || POSTGRES_PORT)))) return;
  const place = `${hostname}:${port || POSTGRES_PORT}`;
  throw new SettingsError([
    `DATABASE_URL: nothing answers at ${place}. Start PostgreSQL there, or correct the address.`,
  ]);
};

try {
  await checkDatabase(readEnv().database);
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exit(1);
}
