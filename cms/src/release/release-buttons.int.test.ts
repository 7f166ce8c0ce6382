import { readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { ReleasesSchema, SiteStateSchema } from './release-facts.ts';
import { makeLive, putSealedRelease, tellState } from './testing/sealed-release.ts';

const RefusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });
const REASON = 'A wrong figure went out';
const BUTTONS = ['/api/release', '/api/release/rollback'];

describe('the buttons of the release', () => {
  let cms: TestCms;
  let older: string;
  let newer: string;
  const press = (
    path: string,
    role?: Role,
    body = JSON.stringify({ reason: REASON }),
    headers: Record<string, string> = {},
  ) => cms.request(path, { ...(role && { as: role }), method: 'POST', body, headers });
  const liveId = () => readlinkSync(join(cms.env.dataDir, 'current')).split('/').at(-1);
  const refusal = async (response: Response) =>
    RefusalSchema.parse(await response.json())
      .errors.map(({ message }) => message)
      .join();
  const waiting = async () => (await cms.payload.count({ collection: 'payload-jobs' })).totalDocs;

  beforeAll(async () => {
    cms = await createTestCms();
  });
  afterAll(() => cms.dispose());
  beforeEach(async () => {
    const { dataDir } = cms.env;
    for (const name of ['release-state.json', 'release.lock', 'releases', 'current'])
      rmSync(join(dataDir, name), { recursive: true, force: true });
    older = putSealedRelease(dataDir, '2026-11-19T08:00:00.000Z', { 'en/index.html': 'Before' });
    newer = putSealedRelease(dataDir, '2026-11-20T12:00:00.000Z', { 'en/index.html': 'After' });
    makeLive(dataDir, newer);
    tellState(dataDir, { state: 'live', releaseId: newer, liveSince: '2026-11-20T12:00:00.000Z' });
    await cms.payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } } });
  });

  it.each(BUTTONS)('%s does nothing for strangers, contributors and editors', async (path) => {
    expect((await press(path)).status).toBe(401);
    expect((await press(path, 'contributor')).status).toBe(403);
    expect((await press(path, 'editor')).status).toBe(403);
    expect(await waiting()).toBe(0);
    expect(liveId()).toBe(newer);
  });

  it.each(BUTTONS)('%s takes nothing but JSON, which a form of another site cannot send', async (path) => {
    const { token } = await cms.as('publisher');
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data']) {
      const headers = { Authorization: `JWT ${token}`, 'content-type': type };
      const response = await cms.request(path, { method: 'POST', headers, body: new Blob(['{}']) });
      expect(response.status, type).toBe(415);
    }
    expect((await press(path, 'publisher', '{"id":')).status).toBe(400);
    expect(await waiting()).toBe(0);
    expect(liveId()).toBe(newer);
  });

  it.each(BUTTONS)('%s does not take the sign-in cookie from a page of another origin', async (path) => {
    const { token } = await cms.as('publisher');
    const send = (origin: string) =>
      cms.request(path, {
        method: 'POST',
        body: JSON.stringify({ id: 'none-such' }),
        headers: { cookie: `kmh-token=${token}`, origin },
      });
    expect((await send('https://elsewhere.example')).status).toBe(401);
    expect((await send(cms.env.cmsUrl)).status).not.toBe(401);
  });

  it.each(['publisher', 'admin'] as const)('asks for a release when a %s wants one', async (role) => {
    const response = await press('/api/release', role);
    expect(response.status).toBe(202);
    expect(SiteStateSchema.parse(await response.json())).toMatchObject({ state: 'queued', waiting: 1 });
    expect(await waiting()).toBe(1);
  });

  it('lists the releases that are whole, the newest first, and marks the live one', async () => {
    const { dataDir } = cms.env;
    const damaged = putSealedRelease(dataDir, '2026-11-21T12:00:00.000Z', { 'en/index.html': 'Damaged' });
    writeFileSync(join(dataDir, 'releases', damaged, 'release.json'), '{"id":');
    const response = await cms.request('/api/releases', { as: 'contributor' });
    const { releases } = ReleasesSchema.parse(await response.json());
    expect(releases.map(({ id, isLive }) => [id, isLive])).toEqual([
      [newer, true],
      [older, false],
    ]);
    expect(releases[1]).toMatchObject({ time: '2026-11-19T08:00:00.000Z', documents: 1, pages: 1 });
  });

  it('goes back to the release before, and forward again to a named one', async () => {
    const back = await press('/api/release/rollback', 'publisher');
    expect(await back.json()).toEqual({ releaseId: older });
    expect(liveId()).toBe(older);
    expect(readFileSync(join(cms.env.dataDir, 'current/site/en/index.html'), 'utf8')).toBe('Before');
    const state = await cms.request('/api/release-state', { as: 'publisher' });
    expect(await state.json()).toMatchObject({ state: 'live', releaseId: older, previousReleaseId: newer });

    const forward = await press(
      '/api/release/rollback',
      'admin',
      JSON.stringify({ id: newer, reason: REASON }),
    );
    expect(forward.status).toBe(200);
    expect(liveId()).toBe(newer);
  });

  it('goes back with a reason only, which the log and the list of releases keep', async () => {
    const silent = await press('/api/release/rollback', 'publisher', '{"reason":" "}');
    expect(silent.status).toBe(400);
    expect(await refusal(silent)).toMatch(/^Say why/);
    expect(liveId()).toBe(newer);

    expect((await press('/api/release/rollback', 'publisher')).status).toBe(200);
    const [log, runs] = await Promise.all([
      cms.payload.find({ collection: 'activity', limit: 1, where: { action: { equals: 'rolled-back' } } }),
      cms.payload.find({ collection: 'release-runs', limit: 1 }),
    ]);
    expect(log.docs).toMatchObject([{ who: 'publisher', note: `${REASON} (${older})` }]);
    expect(runs.docs).toMatchObject([
      { result: 'rolled-back', releaseId: older, who: 'publisher', reason: REASON },
    ]);
  });

  it('says in the language of whoever asks why it cannot go back', async () => {
    const french = { 'accept-language': 'fr' };
    const unknown = await press(
      '/api/release/rollback',
      'publisher',
      JSON.stringify({ id: '20200101T000000Z-0', reason: REASON }),
      french,
    );
    expect(unknown.status).toBe(404);
    expect(await refusal(unknown)).toBe(
      'La version 20200101T000000Z-0 n’existe plus. Choisissez-en une autre.',
    );

    const earliest = await press(
      '/api/release/rollback',
      'publisher',
      JSON.stringify({ id: older, reason: REASON }),
    );
    expect(earliest.status).toBe(200);
    const none = await press('/api/release/rollback', 'publisher', undefined, { 'accept-language': 'es' });
    expect(none.status).toBe(409);
    expect(await refusal(none)).toBe('No hay ninguna versión anterior.');
  });

  it('waits for a release that is under way', async () => {
    writeFileSync(join(cms.env.dataDir, 'release.lock'), String(process.pid));
    const response = await press('/api/release/rollback', 'publisher');
    expect(response.status).toBe(409);
    expect(await refusal(response)).toContain('under way');
    expect(liveId()).toBe(newer);
  });

  it('says what the program said when a release is not whole', async () => {
    writeFileSync(join(cms.env.dataDir, 'releases', older, 'manifest.json'), '{}');
    const response = await press(
      '/api/release/rollback',
      'publisher',
      JSON.stringify({ id: older, reason: REASON }),
    );
    expect(response.status).toBe(500);
    expect(await refusal(response)).toContain(`The release ${older} is not whole.`);
    expect(liveId()).toBe(newer);
  });

  it.each(['../../etc', '--help', '.unfinished-1', 'a/b', ''])('takes no id like “%s”', async (id) => {
    const response = await press(
      '/api/release/rollback',
      'publisher',
      JSON.stringify({ id, reason: REASON }),
    );
    expect(response.status).toBe(400);
    expect(liveId()).toBe(newer);
  });

  it('hands the wish to go back on where another machine makes the releases', async () => {
    const other = await createTestCms({ env: { RELEASE_WORKER: '0' } });
    const first = putSealedRelease(other.env.dataDir, '2026-11-19T08:00:00.000Z', {
      'en/index.html': 'Before',
    });
    const body = JSON.stringify({ id: first, reason: REASON });
    const response = await other.request('/api/release/rollback', { as: 'publisher', method: 'POST', body });
    expect(response.status).toBe(202);
    const { docs } = await other.payload.find({ collection: 'payload-jobs' });
    expect(docs).toMatchObject([
      { taskSlug: 'roll-back', queue: 'release', input: { releaseId: first, reason: REASON } },
    ]);
    await other.dispose();
  });
});
