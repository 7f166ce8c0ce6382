import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { holderOf, takeLock } from './lock.ts';

test('is held once, and free again when it is given back', () => {
  const lock = join(temporaryFolder(), 'lock');
  const giveBack = takeLock(lock);
  expect(holderOf(lock)).toBe(process.pid);
  expect(takeLock(lock)).toBeUndefined();
  giveBack?.();
  expect(existsSync(lock)).toBe(false);
  expect(takeLock(lock)).toBeDefined();
});

test('is taken over from a process that is gone', async () => {
  const folder = temporaryFolder();
  const lock = join(folder, 'lock');
  const child = spawn(process.execPath, ['--version']);
  await once(child, 'close');
  writeFileSync(lock, String(child.pid));
  expect(takeLock(lock)).toBeDefined();
  expect(holderOf(lock)).toBe(process.pid);
  expect(readdirSync(folder)).toEqual(['lock']);
});

test('is taken over when it says nothing', () => {
  const lock = join(temporaryFolder(), 'lock');
  writeFileSync(lock, '');
  expect(takeLock(lock)).toBeDefined();
});
