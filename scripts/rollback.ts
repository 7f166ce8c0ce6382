import { parseArgs } from 'node:util';
import { settingsOrExit } from './settings.ts';
import { rollback } from './release/rollback.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});

const result = rollback(settingsOrExit(), positionals[0]);
if (values.json) console.log(JSON.stringify(result));
else if (result.type === 'failed') console.error(result.reason);
else console.log(`Live: ${result.releaseId}. The next release builds from the record again.`);
process.exit(result.type === 'failed' ? 1 : 0);
