import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { createTestCms } from '../testing/index.ts';
import { createProbeClient } from '../testing/probe-client.ts';
import { probes } from '../testing/probe-collection.ts';
import { SqliteClient } from './sqlite-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'kmh-transactions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

it('answers a save that cannot be committed with an error, and goes on working', async () => {
  const cms = await createTestCms({ collections: [probes] });
  const client = createProbeClient(cms, 'editor');
  const { id } = await client.create({ count: 1 });
  const begin = SqliteClient.prototype.transaction;
  vi.spyOn(SqliteClient.prototype, 'transaction').mockImplementationOnce(async function (this: SqliteClient) {
    const transaction = await begin.call(this);
    transaction.commit = () => Promise.reject(new Error('database or disk is full'));
    return transaction;
  });

  await expect(client.update(id, { count: 2 })).rejects.toMatchObject({ status: 500 });
  expect((await client.read(id)).count).toBe(1);
  await client.update(id, { count: 3 });
  expect((await client.read(id)).count).toBe(3);
  await cms.dispose();
});

it.runIf(existsSync('/proc/self/fd'))('keeps no more files open after a hundred transactions', async () => {
  const client = await SqliteClient.open(join(folder, 'files.sqlite'));
  await client.execute('create table t (n integer)');
  const write = async (n: number) => {
    const transaction = await client.transaction();
    await transaction.execute({ sql: 'insert into t values (?)', args: [n] });
    await transaction.commit();
  };
  await write(0);
  const before = readdirSync('/proc/self/fd').length;
  for (let n = 1; n <= 100; n += 1) await write(n);

  expect(readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before);
  client.close();
});

it('shows readers nothing of a transaction before it is committed, nor after it is rolled back', async () => {
  const client = await SqliteClient.open(join(folder, 'isolation.sqlite'));
  await client.execute('create table t (n integer)');
  const count = async () => (await client.execute('select count(*) as n from t')).rows[0]?.n;

  const lost = await client.transaction();
  await lost.execute('insert into t values (1)');
  expect(await count()).toBe(0);
  await lost.rollback();
  expect(await count()).toBe(0);

  const kept = await client.transaction();
  await kept.execute('insert into t values (1)');
  await kept.commit();
  expect(await count()).toBe(1);
  await expect(kept.execute('insert into t values (2)')).rejects.toThrow('The transaction is closed.');
  client.close();
});

it('leaves others their turn during a long row of statements and of transactions', async () => {
  const client = await SqliteClient.open(join(folder, 'turns.sqlite'));
  await client.execute('create table t (n integer)');
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  for (let n = 0; n < 500; n += 1) await client.execute('select count(*) from t');
  const duringReading = turns;
  for (let n = 0; n < 50; n += 1) await (await client.transaction()).rollback();
  clearInterval(timer);

  expect(duringReading).toBeGreaterThan(0);
  expect(turns).toBeGreaterThan(duringReading);
  client.close();
});

it('has one transaction open at a time', async () => {
  const client = await SqliteClient.open(join(folder, 'single.sqlite'));
  const first = await client.transaction();
  await expect(client.transaction()).rejects.toThrow('A transaction is open already.');
  await first.rollback();
  const second = await client.transaction();
  await second.rollback();
  client.close();
});
