import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkRecord } from './entry/check-record.ts';
import { formatErrors } from './entry/errors.ts';

/*
 * pnpm check:content [--dir DIR] [--json]
 *
 * Checks the whole record and says everything that is wrong with it, a line each. Ends with 1 if anything is.
 */

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({ options: { dir: { type: 'string' }, json: { type: 'boolean' } } });
const directory = resolve(projectRoot, values.dir ?? (process.env['CONTENT_DIR'] || 'content/entries'));
const { entries, languages, errors } = checkRecord(directory);

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

if (values.json) console.log(JSON.stringify({ entries, languages, errors }, null, 2));
else {
  if (errors.length > 0) console.log(formatErrors(errors));
  const found = errors.length === 0 ? 'no errors' : count(errors.length, 'error', 'errors');
  console.log(
    [count(entries, 'entry', 'entries'), count(languages.length, 'language', 'languages'), found].join(', '),
  );
}
process.exitCode = errors.length > 0 ? 1 : 0;
