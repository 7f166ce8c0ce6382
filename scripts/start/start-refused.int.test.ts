import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { root } from '../settings.ts';

/** A port that is taken for the time of the test. */
async function takenPort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The machine gave no port.');
  return String(address.port);
}

/** Starts with some settings, and gives the exit code with what was said. Ports that nobody uses, unless the test names some. */
function start(settings: Readonly<Record<string, string>>): string {
  const dataDir = join(temporaryFolder(), 'data');
  const program = fileURLToPath(new URL('start.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATA_DIR: dataDir,
      SITE_PORT: '47321',
      CMS_PORT: '47322',
      ...settings,
    },
    encoding: 'utf8',
    timeout: 25_000,
  });
  expect(existsSync(join(dataDir, 'releases'))).toBe(false);
  return `${status} ${stdout}${stderr}`;
}

test.each([
  ['a weak secret', { PAYLOAD_SECRET: 'secret' }, 'PAYLOAD_SECRET has 6 characters'],
  ['an order to drop the database', { PAYLOAD_DROP_DATABASE: 'true' }, 'PAYLOAD_DROP_DATABASE is set'],
  ['another database', { DATABASE_URL: 'mysql://db/kmh' }, 'DATABASE_URL: must begin with postgres://'],
  [
    'a database that is not there',
    { DATABASE_URL: 'postgres://kmh:x@127.0.0.1:9/kmh' },
    'nothing answers at 127.0.0.1:9',
  ],
  ['half an S3', { S3_BUCKET: 'kmh' }, 'S3_* is set in part only: set S3_REGION'],
  ['a port that is none', { SITE_PORT: '99999' }, 'SITE_PORT: '],
])('refuses %s in a sentence, before anything is begun', (_what, settings, sentence) => {
  const said = start(settings);
  expect(said).toMatch(/^1 /);
  expect(said).toContain(sentence);
  expect(said).not.toMatch(/^\s+at /m);
});

test.each(['SITE_PORT', 'CMS_PORT'])('says that the port of %s is in use', async (name) => {
  const port = await takenPort();
  expect(start({ [name]: port })).toBe(`1 Port ${port} is in use. Set ${name} to a free one.\n`);
});

test('says that the data folder cannot be written to', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(start({ DATA_DIR: join(file, 'data') })).toMatch(
    /^1 DATA_DIR: .*file\/data cannot be written to \(ENOTDIR\)/,
  );
});
