import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { DatabaseInUseError } from '../database/database-errors.ts';
import { SettingsError } from '../settings-error.ts';
import { AdminAccountError, createAdmin, tellAdmin } from './admin-account.ts';
import { openCms } from './open-cms.ts';

const USAGE = `Makes an account with the role admin:

  pnpm cms:create-admin --email name@example.org [--name "Name"] [--password-stdin] [--reset]

Without --password-stdin a random password is made and shown once.
  --reset  gives an account that exists a new password and the role admin`;

const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  'password-stdin': { type: 'boolean' },
  reset: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const readOptions = () => {
  // pnpm hands a "--" on that separates its own options from ours.
  const args = process.argv.slice(2).filter((argument) => argument !== '--');
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new AdminAccountError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
};

const run = async (): Promise<void> => {
  const options = readOptions();
  if (options.help || options.email === undefined) throw new AdminAccountError(USAGE);
  const password = options['password-stdin']
    ? (await readAll(process.stdin)).replace(/\r?\n$/, '')
    : undefined;
  const { payload } = await openCms();
  try {
    const { email, name, reset } = options;
    tellAdmin(await createAdmin(payload, { email, name, password, reset }));
  } finally {
    await payload.destroy();
  }
};

const KNOWN = [AdminAccountError, SettingsError, DatabaseInUseError];

try {
  await run();
  process.exit(0);
} catch (error) {
  const isKnown = KNOWN.some((kind) => error instanceof kind);
  console.error(isKnown && error instanceof Error ? error.message : error);
  if (error instanceof DatabaseInUseError) {
    console.error('While the CMS runs, an admin makes accounts in it, under Users.');
  }
  process.exit(1);
}
