import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Payload } from 'payload';
import { DatabaseInUseError } from '../database/database-errors.ts';
import type { Env } from '../env.ts';
import { SettingsError } from '../settings-error.ts';
import { EntryNotLoadedError, importRecord, RecordRefusedError } from '../snapshot/import-record.ts';
import { readKnownDocuments } from '../snapshot/known-documents.ts';
import { AdminAccountError, createAdmin, tellAdmin } from './admin-account.ts';
import { openCms } from './open-cms.ts';

const USAGE = `Fills the CMS from the record (CONTENT_DIR):

  pnpm --filter @kmh/cms run import [--again] [--first-admin name@example.org]

It does nothing when the CMS holds documents already, unless an earlier run was interrupted.
  --again        brings its documents to what the record says; changes that were never published are lost
  --first-admin  then makes an account with the role admin, when there is no account; its password is shown once`;

const readOptions = () =>
  parseArgs({
    // pnpm hands a "--" on that separates its own options from ours.
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: {
      again: { type: 'boolean', default: false },
      'first-admin': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values;

/** How often progress is told, in milliseconds. */
const EVERY = 2000;

const fill = async (env: Env, payload: Payload, again: boolean): Promise<void> => {
  /** There while a run is under way: one that was interrupted is taken up again. */
  const unfinished = join(env.dataDir, 'import-unfinished');
  const isEmpty = (await readKnownDocuments(payload)).count() === 0;
  if (!existsSync(env.contentDir) || !(isEmpty || again || existsSync(unfinished))) return;
  mkdirSync(env.dataDir, { recursive: true });
  writeFileSync(unfinished, '');
  let told = 0;
  const { entries } = await importRecord(payload, env, ({ done, all }) => {
    if (Date.now() - told < EVERY) return;
    told = Date.now();
    console.log(`Loading the record: ${Math.round((done / all) * 100)} %`);
  });
  rmSync(unfinished, { force: true });
  console.log(`Loaded the record: ${entries} entries.`);
};

const run = async (): Promise<void> => {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const email = options['first-admin'];
  const { env, payload } = await openCms();
  try {
    await fill(env, payload, options.again);
    if (email !== undefined) tellAdmin(await createAdmin(payload, { email, onlyFirst: true }));
  } finally {
    await payload.destroy();
  }
};

const KNOWN = [AdminAccountError, DatabaseInUseError, EntryNotLoadedError, RecordRefusedError, SettingsError];

try {
  await run();
  process.exit(0);
} catch (error) {
  const isKnown = KNOWN.some((kind) => error instanceof kind);
  console.error(isKnown && error instanceof Error ? error.message : error);
  process.exit(1);
}
