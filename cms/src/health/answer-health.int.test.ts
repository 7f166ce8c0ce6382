import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Role } from '../access/roles.ts';
import { createTestCms, DATABASES } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { answerHealth } from './answer-health.ts';

describe.each(DATABASES)('the health of the CMS on %s', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await createTestCms({ database, collections: [] });
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => cms.dispose());

  const ask = async (role?: Role) => {
    const headers = new Headers();
    if (role) headers.set('Authorization', `JWT ${(await cms.as(role)).token}`);
    const response = await answerHealth(cms.payload, cms.env, headers);
    const body: unknown = await response.json();
    return { code: response.status, body };
  };

  it('is told to strangers, contributors and editors in one word', async () => {
    for (const role of [undefined, 'contributor', 'editor'] as const) {
      expect(await ask(role)).toEqual({ code: 200, body: { status: 'ok' } });
    }
  });

  it('is told in full to those who may make releases', async () => {
    for (const role of ['publisher', 'admin'] as const) {
      expect(await ask(role)).toEqual({
        code: 200,
        body: {
          status: 'ok',
          database: { kind: database, answers: true, milliseconds: expect.any(Number) },
          queue: { waiting: 0, processing: 0, failed: 0 },
          disk: { free: expect.any(Number), total: expect.any(Number), isLow: false },
        },
      });
    }
  });

  it('counts the jobs that wait, run and have failed', async () => {
    const job = { queue: 'default', taskSlug: 'inline', input: {} };
    const add = (state: object) =>
      cms.payload.db.create({ collection: 'payload-jobs', data: { ...job, ...state } });
    await add({});
    await add({ waitUntil: '2999-01-01T00:00:00.000Z' });
    await add({ processing: true });
    await add({ hasError: true });
    await add({ completedAt: '2026-01-01T00:00:00.000Z' });

    expect((await ask('admin')).body).toMatchObject({ queue: { waiting: 2, processing: 1, failed: 1 } });
  });

  it('holds what the last release reported, and nothing of a file that is damaged', async () => {
    const file = join(cms.env.dataDir, 'release-state.json');
    const state = { state: 'live', releaseId: '20260101-1', liveSince: '2026-01-01T00:00:00.000Z' };
    writeFileSync(file, JSON.stringify(state));
    expect((await ask('admin')).body).toMatchObject({ lastRelease: state });
    writeFileSync(file, '{"state":');
    expect((await ask('admin')).body).not.toHaveProperty('lastRelease');
  });

  it('is 503 when the database does not answer, and then nobody learns more', async () => {
    vi.spyOn(cms.payload.db, 'count').mockRejectedValue(new Error('connection refused'));
    expect(await ask('admin')).toEqual({ code: 503, body: { status: 'degraded' } });
  });
});
