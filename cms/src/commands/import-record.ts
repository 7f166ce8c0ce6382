import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DatabaseInUseError } from '../database/database-errors.ts';
import { SettingsError } from '../settings-error.ts';
import { EntryNotLoadedError, importRecord, RecordRefusedError } from '../snapshot/import-record.ts';
import { readKnownDocuments } from '../snapshot/known-documents.ts';
import { openCms } from './open-cms.ts';

const USAGE = `Fills the CMS from the record (CONTENT_DIR):

  pnpm --filter @kmh/cms run import [--again]

It does nothing when the CMS holds documents already, unless an earlier run was interrupted.
  --again  brings its documents to what the record says; changes that were never published are lost`;

const readOptions = () =>
  parseArgs({
    // pnpm hands a "--" on that separates its own options from ours.
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: { again: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  }).values;

/** How often progress is told, in milliseconds. */
const EVERY = 2000;

const run = async (): Promise<void> => {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const { env, payload } = await openCms();
  /** There while a run is under way: one that was interrupted is taken up again. */
  const unfinished = join(env.dataDir, 'import-unfinished');
  try {
    const isEmpty = (await readKnownDocuments(payload)).count() === 0;
    if (!existsSync(env.contentDir) || !(isEmpty || options.again || existsSync(unfinished))) return;
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
  } finally {
    await payload.destroy();
  }
};

const KNOWN = [DatabaseInUseError, EntryNotLoadedError, RecordRefusedError, SettingsError];

try {
  await run();
  process.exit(0);
} catch (error) {
  const isKnown = KNOWN.some((kind) => error instanceof kind);
  console.error(isKnown && error instanceof Error ? error.message : error);
  process.exit(1);
}
