import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { createProbeClient } from '../testing/probe-client.ts';
import { probes } from '../testing/probe-collection.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await createTestCms({ collections: [probes] });
});
afterAll(() => cms.dispose());

it('writes into the main language what comes without one', async () => {
  const client = createProbeClient(cms, 'editor');
  const { id } = await client.create({ title: 'Health' });

  expect((await client.read(id, '?locale=all')).title).toEqual({ en: 'Health' });
});

it('refuses to write into a language there is not', async () => {
  const client = createProbeClient(cms, 'editor');
  const { id } = await client.create({ title: 'Health' });

  await expect(client.update(id, { title: 'Gesundheit' }, '?locale=de')).rejects.toThrow(
    '400: {"errors":[{"message":"There is no language \\"de\\" here."}]}',
  );
  expect((await client.read(id, '?locale=all')).title).toEqual({ en: 'Health' });
});
