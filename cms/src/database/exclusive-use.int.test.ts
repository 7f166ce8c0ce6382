import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { claimDatabase } from './exclusive-use.ts';

const folder = mkdtempSync(join(tmpdir(), 'kmh-claim-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Another process that claims the database and keeps it until it is killed. */
const startHolder = async (file: string) => {
  const module = JSON.stringify(join(import.meta.dirname, 'exclusive-use.ts'));
  const program = `const { claimDatabase } = await import(${module});
    globalThis.claim = await claimDatabase(${JSON.stringify(file)});
    console.log('claimed'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
};

it('refuses a database that another process has, and names that process', async () => {
  const file = join(folder, 'taken.sqlite');
  const holder = await startHolder(file);

  await expect(claimDatabase(file)).rejects.toThrow(
    new RegExp(
      `taken\\.sqlite is in use by process ${holder.pid} since .* stop that one first, or use PostgreSQL`,
    ),
  );
  holder.kill('SIGKILL');
  await once(holder, 'exit');
});

it('has the database at once when the process that had it was killed', async () => {
  const file = join(folder, 'orphaned.sqlite');
  const holder = await startHolder(file);
  holder.kill('SIGKILL');
  await once(holder, 'exit');

  const use = await claimDatabase(file);
  await use.release();
});

it('refuses a second use in the same process until the first is released', async () => {
  const file = join(folder, 'twice.sqlite');
  const first = await claimDatabase(file);
  await expect(claimDatabase(file)).rejects.toThrow(`in use by process ${process.pid}`);
  await first.release();

  const second = await claimDatabase(file);
  await second.release();
});
