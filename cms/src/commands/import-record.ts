import { parseArgs } from 'node:util';
import { folderOf } from '@kmh/content/schema';
import { buildConfig, getPayload, type Payload } from 'payload';
import { createCmsConfig } from '../cms-config.ts';
import { createCollections } from '../collections/index.ts';
import { DatabaseInUseError } from '../database/database-errors.ts';
import { createDatabase } from '../database/index.ts';
import { readEnv } from '../env.ts';
import { SettingsError } from '../settings-error.ts';
import { importRecord, RecordRefusedError } from '../snapshot/import-record.ts';

const USAGE = `Fills an empty CMS from the record in CONTENT_DIR:

  pnpm --filter @kmh/cms run import [--again]

A CMS that holds anything is left as it is.
  --again  brings its documents to what the record says; changes that were never published are lost`;

/** Saves between two lines of progress. */
const PROGRESS_EVERY = 25;

async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of Object.values(folderOf)) {
    const { totalDocs } = await payload.count({ collection, trash: true });
    if (totalDocs > 0) return false;
  }
  return true;
}

async function run(): Promise<void> {
  const { again, help } = parseArgs({
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: { again: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  }).values;
  if (help) {
    console.log(USAGE);
    return;
  }
  const env = { ...readEnv(), logLevel: 'error' as const };
  const config = await buildConfig(
    createCmsConfig(env, { db: createDatabase(env.database), collections: createCollections(env) }),
  );
  const payload = await getPayload({ config });
  try {
    if (!again && !(await isEmpty(payload))) return;
    console.log('Loading the record into the CMS …');
    const { entries, saves } = await importRecord(payload, env, ({ done, all }) => {
      if (done % PROGRESS_EVERY === 0) console.log(`${done} of ${all} saves`);
    });
    console.log(`${entries} entries are in the CMS, in ${saves} saves.`);
  } finally {
    await payload.destroy();
  }
}

const KNOWN = [RecordRefusedError, SettingsError, DatabaseInUseError];

try {
  await run();
  process.exit(0);
} catch (error) {
  const isKnown = KNOWN.some((kind) => error instanceof kind);
  console.error(isKnown && error instanceof Error ? error.message : error);
  process.exit(1);
}
