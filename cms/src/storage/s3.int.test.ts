import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCollection } from '../collections/define-collection.ts';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { findFreePort } from '../testing/free-port.ts';

const BUCKET = 'kmh-uploads';
const folder = mkdtempSync(join(tmpdir(), 'kmh-s3-'));
const localFolder = join(folder, 'local');
const leaflets = defineCollection('uploads', {
  slug: 'leaflets',
  upload: { staticDir: localFolder, mimeTypes: ['text/plain'] },
  fields: [],
});
const SavedSchema = z.object({ doc: z.object({ id: z.number(), filename: z.string(), url: z.string() }) });

let server: S3rver;
let cms: TestCms;
beforeAll(async () => {
  const port = await findFreePort();
  server = new S3rver({
    address: '127.0.0.1',
    port,
    silent: true,
    directory: join(folder, 'bucket'),
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  await server.run();
  cms = await createTestCms({
    collections: [leaflets],
    env: {
      S3_BUCKET: BUCKET,
      S3_REGION: 'eu-west-1',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
      S3_FORCE_PATH_STYLE: '1',
    },
  });
});
afterAll(async () => {
  await cms.dispose();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const upload = async (name: string, content: string) => {
  const form = new FormData();
  form.set('file', new File([content], name, { type: 'text/plain' }));
  const response = await cms.request('/api/leaflets', { as: 'editor', method: 'POST', body: form });
  return SavedSchema.parse(await response.json()).doc;
};
const stored = () => readdirSync(join(folder, 'bucket'), { recursive: true, encoding: 'utf8' });

it('keeps an upload in the bucket and not on the disk, gives it back, and removes it', async () => {
  const content = 'Ten steps — for everyone.\n'.repeat(1000);
  const leaflet = await upload('steps.txt', content);

  expect(stored().filter((path) => path.includes('leaflets/steps.txt'))).not.toEqual([]);
  expect(existsSync(join(localFolder, 'steps.txt'))).toBe(false);

  const read = await cms.request(leaflet.url, { as: 'contributor' });
  expect(read.status).toBe(200);
  expect(await read.text()).toBe(content);

  expect(
    (await cms.request(`/api/leaflets/${leaflet.id}`, { as: 'publisher', method: 'DELETE' })).status,
  ).toBe(200);
  expect(stored().filter((path) => path.includes('steps.txt'))).toEqual([]);
});

it('gives a file to nobody who is not signed in', async () => {
  const leaflet = await upload('closed.txt', 'not for everyone');
  const read = await cms.request(leaflet.url);

  expect(read.status).toBe(403);
  expect(await read.text()).not.toContain('not for everyone');
});

it('replaces a file without leaving the old one behind', async () => {
  const leaflet = await upload('first.txt', 'first');
  const form = new FormData();
  form.set('file', new File(['second'], 'second.txt', { type: 'text/plain' }));
  const response = await cms.request(`/api/leaflets/${leaflet.id}`, {
    as: 'editor',
    method: 'PATCH',
    body: form,
  });
  const { doc } = SavedSchema.parse(await response.json());

  expect(await (await cms.request(doc.url, { as: 'editor' })).text()).toBe('second');
  expect(stored().filter((path) => path.includes('first.txt'))).toEqual([]);
});
