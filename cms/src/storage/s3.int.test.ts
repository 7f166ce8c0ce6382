import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCollection } from '../collections/define-collection.ts';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { startS3, type S3Server } from '../testing/s3-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'kmh-s3-'));
const localFolder = join(folder, 'local');
const leaflets = defineCollection('uploads', {
  slug: 'leaflets',
  upload: { staticDir: localFolder, mimeTypes: ['text/plain'] },
  fields: [],
});
const SavedSchema = z.object({ doc: z.object({ id: z.number(), filename: z.string(), url: z.string() }) });

let server: S3Server;
let cms: TestCms;
beforeAll(async () => {
  server = await startS3();
  cms = await createTestCms({ collections: [leaflets], env: server.env });
});
afterAll(async () => {
  await cms.dispose();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const upload = async (name: string, content: string) => {
  const form = new FormData();
  form.set('file', new File([content], name, { type: 'text/plain' }));
  const response = await cms.request('/api/leaflets', { as: 'editor', method: 'POST', body: form });
  return SavedSchema.parse(await response.json()).doc;
};

it('keeps an upload in the bucket and not on the disk, gives it back, and removes it', async () => {
  const content = 'Ten steps — for everyone.\n'.repeat(1000);
  const leaflet = await upload('steps.txt', content);

  expect(server.stored().filter((path) => path.includes('leaflets/steps.txt'))).not.toEqual([]);
  expect(existsSync(join(localFolder, 'steps.txt'))).toBe(false);

  const read = await cms.request(leaflet.url, { as: 'contributor' });
  expect(read.status).toBe(200);
  expect(await read.text()).toBe(content);

  expect(
    (await cms.request(`/api/leaflets/${leaflet.id}`, { as: 'publisher', method: 'DELETE' })).status,
  ).toBe(200);
  expect(server.stored().filter((path) => path.includes('steps.txt'))).toEqual([]);
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
  expect(server.stored().filter((path) => path.includes('first.txt'))).toEqual([]);
});
