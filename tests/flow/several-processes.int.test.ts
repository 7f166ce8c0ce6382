import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startPostgres, type PostgresServer } from '../../cms/src/testing/postgres-server.ts';
import { startS3, type S3Server } from '../../cms/src/testing/s3-server.ts';
import {
  buildCms,
  passwordIn,
  runCmsCommand,
  startCms,
  type CmsProcess,
} from '../../scripts/testing/cms-process.ts';
import { RestDesk } from '../fixtures/rest-desk.ts';
import { serve, type ServedSite } from '../fixtures/serve.ts';
import { createWorkplace, projectRoot, type Workplace } from '../fixtures/workplace.ts';

/*
 * The third way to run it: PostgreSQL and S3, two CMS processes that only take requests, each as on a machine of its own, and one worker that
 * holds the record and makes the releases. Each step stands on the one before.
 */
const email = 'admin@example.org';
let postgres: PostgresServer;
let s3: S3Server;
/** The worker's machine has the record; the others have folders of their own that must stay without one. */
let workplace: Workplace;
let others: [Workplace, Workplace];
let shared: Record<string, string>;
let one: CmsProcess;
let other: CmsProcess;
let worker: CmsProcess | undefined;
let site: ServedSite;
let desk: RestDesk;
let factsheet: number;

const onMachineOf = (place: Workplace, isWorker: boolean): NodeJS.ProcessEnv => ({
  ...place.env,
  ...shared,
  RELEASE_WORKER: isWorker ? '1' : '0',
});

const emptyMachine = (): Workplace => {
  const place = createWorkplace();
  place.empty();
  return place;
};

beforeAll(async () => {
  await buildCms();
  [postgres, s3] = await Promise.all([startPostgres(), startS3()]);
  shared = {
    ...s3.env,
    DATABASE_URL: await postgres.createDatabase(),
    PAYLOAD_SECRET: randomBytes(48).toString('base64url'),
  };
  workplace = createWorkplace();
  others = [emptyMachine(), emptyMachine()];
  // Both at once, on a database without tables.
  [one, other] = await Promise.all([
    startCms(onMachineOf(others[0], false)),
    startCms(onMachineOf(others[1], false)),
  ]);
}, 600_000);

afterAll(async () => {
  await site?.stop();
  for (const process of [one, other, worker]) await process?.stop();
  await s3?.stop();
  await postgres?.stop();
  for (const place of [workplace, ...(others ?? [])]) place?.remove();
}, 60_000);

const path = '/en/factsheets/orchards-by-post/';
const patience = { timeout: 120_000, interval: 250 };
const read = async (address: string): Promise<string> => {
  const response = await fetch(site.origin + address);
  return response.ok ? response.text() : '';
};

const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, format: 0, text }] }],
  },
});

const FoundSchema = z.object({ docs: z.array(z.object({ id: z.number() })) });
const OutboxSchema = z.object({ docs: z.array(z.looseObject({ state: z.string() })) });
const DraftSchema = z.looseObject({ title: z.string(), _status: z.string(), cover: z.unknown() });

test('an account made on the command line signs in at one process and is known at the other', async () => {
  await runCmsCommand('import-record', onMachineOf(workplace, true));
  const said = await runCmsCommand('create-admin', onMachineOf(workplace, true), '--email', email);
  const password = passwordIn(said) ?? '';
  desk = await RestDesk.signIn(one.url, email, password);
  expect(await (await desk.fetch(`${other.url}/api/users/me`)).text()).toContain(email);
});

test('what is written and uploaded at one process is there at the other', async () => {
  const { docs } = FoundSchema.parse(await (await desk.fetch(`${one.url}/api/organisations?limit=1`)).json());
  const media = join(projectRoot, 'content/entries/media');
  const [folder = ''] = readdirSync(media).filter((name) => existsSync(join(media, name, 'original.png')));
  const content = readFileSync(join(media, folder, 'original.png'));
  const picture = await desk.upload(
    `${one.url}/api/media?locale=en`,
    new File([content], 'orchard.png', { type: 'image/png' }),
    { alt: 'Young trees in a row', credit: 'KMH', licence: 'CC-BY-4.0' },
  );
  ({ id: factsheet } = await desk.create(`${one.url}/api/factsheets?locale=en&draft=true`, {
    title: 'Orchards by post',
    slug: 'orchards-by-post',
    summary: 'Cuttings travel by post and are grafted where they arrive.',
    objective: 'Trees that fit the place.',
    context: 'Nurseries are far away.',
    body: paragraph('A cutting keeps for six days in damp moss.'),
    targetGroup: 'Returnees with a garden.',
    sustainability: 'Each tree gives cuttings for ten more.',
    practiceStage: 'promising',
    publisher: { relationTo: 'organisations', value: docs[0]?.id },
    datePublished: '2026-11-21',
    licence: 'CC-BY-4.0',
    originalLanguage: 'en',
    cover: picture.id,
  }));
  expect(s3.stored().filter((name) => name.includes(`media/${picture.filename}`))).not.toEqual([]);
  const draft = await desk.fetch(`${other.url}/api/factsheets/${factsheet}?draft=true&depth=0`);
  expect(DraftSchema.parse(await draft.json())).toMatchObject({
    title: 'Orchards by post',
    _status: 'draft',
    cover: picture.id,
  });
  const [here, there] = await Promise.all(
    [one, other].map(async ({ url }) =>
      (await desk.fetch(`${url}/api/media/file/${picture.filename}?prefix=media`)).bytes(),
    ),
  );
  expect(there?.length).toBeGreaterThan(1000);
  expect(there).toEqual(here);
});

test('what is published waits while there is no worker', async () => {
  await desk.update(`${one.url}/api/factsheets/${factsheet}?locale=en`, {
    languages: { en: { state: 'approved' } },
    _status: 'published',
  });
  const asked = `where[document][equals]=factsheets/${factsheet}`;
  const lines = await desk.fetch(`${other.url}/api/outbox?${asked}`);
  expect(OutboxSchema.parse(await lines.json()).docs).toMatchObject([{ state: 'waiting' }]);
  expect(existsSync(join(workplace.contentDir, 'factsheets/orchards-by-post'))).toBe(false);
});

test('the worker brings it to readers, with the picture that was uploaded elsewhere', async () => {
  site = await serve(workplace);
  worker = await startCms(onMachineOf(workplace, true));
  await expect.poll(() => read(path), patience).toContain('six days in damp moss');
  const source = /src="(\/media\/[^"]+)"/.exec(await read(path))?.[1] ?? '';
  const picture = await fetch(site.origin + source);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
});

test('a worker that is killed during a release leaves the site, and the next one brings the change', async () => {
  await desk.update(`${other.url}/api/factsheets/${factsheet}?locale=en`, {
    body: paragraph('A cutting keeps for nine days in damp moss.'),
    languages: { en: { state: 'approved' } },
    _status: 'published',
  });
  await expect
    .poll(() => workplace.state(), { timeout: 60_000, interval: 20 })
    .toMatchObject({ state: 'building' });
  await worker?.kill();
  expect(await read(path)).toContain('six days in damp moss');
  worker = await startCms(onMachineOf(workplace, true));
  await expect.poll(() => read(path), patience).toContain('nine days in damp moss');
});

test('the processes without the worker still have no record, and no release', () => {
  for (const { contentDir, dataDir } of others) {
    expect(existsSync(contentDir)).toBe(false);
    for (const name of ['current', 'releases', 'build', 'release-state.json'])
      expect(existsSync(join(dataDir, name))).toBe(false);
  }
});
