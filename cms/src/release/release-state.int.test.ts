import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../access/roles.ts';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { OnSiteSchema, SiteStateSchema } from './release-facts.ts';
import { makeLive, putSealedRelease, tellState } from './testing/sealed-release.ts';

const LIVE = {
  state: 'live',
  search: 'live',
  releaseId: '20261120T120000Z-aaaaaaaa',
  liveSince: '2026-11-20T12:00:00.000Z',
  documents: 25,
};

describe('the state of the site', () => {
  let cms: TestCms;
  const ask = async (role: Role = 'contributor', headers: Record<string, string> = {}) =>
    SiteStateSchema.parse(await (await cms.request('/api/release-state', { as: role, headers })).json());

  beforeAll(async () => {
    cms = await createTestCms({ env: { SITE_URL: 'https://site.example' } });
  });
  afterAll(() => cms.dispose());
  beforeEach(async () => {
    for (const name of ['release-state.json', 'release.lock', 'releases', 'current'])
      rmSync(join(cms.env.dataDir, name), { recursive: true, force: true });
    await cms.payload.delete({ collection: 'news', where: { id: { exists: true } } });
    await cms.payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } } });
    await cms.payload.delete({ collection: 'outbox', where: { id: { exists: true } } });
  });

  it('is told to nobody who has not signed in', async () => {
    for (const path of ['/api/release-state', '/api/releases', '/api/release-state/news/1']) {
      expect((await cms.request(path)).status).toBe(401);
    }
  });

  it('is none where there was never a release, and where the file is damaged', async () => {
    expect((await ask()).state).toBe('none');
    for (const damage of ['{"state":', '"live"', '{"state":"asleep"}', '{"state":"live","documents":-1}']) {
      tellState(cms.env.dataDir, damage);
      expect((await ask()).state).toBe('none');
    }
  });

  it('is live with what the release says, and says who may release', async () => {
    tellState(cms.env.dataDir, LIVE);
    expect(await ask('editor')).toMatchObject({ ...LIVE, waiting: 0, mayRelease: false });
    expect(await ask('publisher')).toMatchObject({ state: 'live', mayRelease: true });
  });

  it('shows every line of the reason of a failed release', async () => {
    const reason = 'en/news/a/index.html: the link /en/b/ leads nowhere\nfr/index.html: has no title';
    tellState(cms.env.dataDir, { ...LIVE, state: 'failed', step: 'check', reason });
    expect(await ask()).toMatchObject({ state: 'failed', step: 'check', reason, releaseId: LIVE.releaseId });
  });

  it('is building while the release that says so is running', async () => {
    tellState(cms.env.dataDir, { ...LIVE, state: 'building', step: 'check', percent: 65 });
    writeFileSync(join(cms.env.dataDir, 'release.lock'), String(process.pid));
    expect(await ask()).toMatchObject({ state: 'building', step: 'check', percent: 65 });
  });

  it('has failed when the release that was building is gone', async () => {
    tellState(cms.env.dataDir, { ...LIVE, state: 'building', step: 'check', percent: 65 });
    const french = await ask('contributor', { 'accept-language': 'fr' });
    expect(french).toMatchObject({ state: 'failed', step: 'check', liveSince: LIVE.liveSince });
    expect(french.reason).toContain('interrompue');
  });

  it('keeps a release whose process it cannot see building, where another machine makes the releases', async () => {
    const other = await createTestCms({ env: { RELEASE_WORKER: '0' } });
    tellState(other.env.dataDir, { ...LIVE, state: 'building', step: 'check', percent: 65 });
    const response = await other.request('/api/release-state', { as: 'contributor' });
    expect(SiteStateSchema.parse(await response.json())).toMatchObject({ state: 'building', percent: 65 });
    await other.dispose();
  });

  it('is queued, and still says what is live, while a request waits', async () => {
    tellState(cms.env.dataDir, LIVE);
    await cms.payload.jobs.queue({ task: 'publish-release', queue: 'release', input: { isWanted: true } });
    expect(await ask()).toMatchObject({ state: 'queued', waiting: 1, liveSince: LIVE.liveSince });
  });

  it('names what could not go out until it goes out', async () => {
    const { id } = await cms.payload.create({
      collection: 'news',
      draft: true,
      data: { title: 'A visit to Banjul' },
    });
    const line = { document: `news/${id}`, state: 'refused', reason: 'The picture has no consent.' } as const;
    await cms.payload.create({ collection: 'outbox', data: line });
    expect((await ask()).refused).toEqual([
      { document: `news/${id}`, title: 'A visit to Banjul', reason: 'The picture has no consent.' },
    ]);
    await cms.payload.create({ collection: 'outbox', data: { document: `news/${id}`, state: 'live' } });
    expect((await ask()).refused).toEqual([]);
  });

  describe('of one publication', () => {
    let id: number | string;
    const askPage = async () => {
      const response = await cms.request(`/api/release-state/news/${id}`, { as: 'contributor' });
      return OnSiteSchema.parse(await response.json());
    };
    const note = (data: {
      state: 'waiting' | 'recorded' | 'live' | 'refused';
      reason?: string;
      liveAt?: string;
    }) => cms.payload.create({ collection: 'outbox', data: { document: `news/${id}`, ...data } });
    const release = () => {
      const page = (lang: string) => `${lang}/news/a-visit/index.html`;
      const files = { [page('en')]: 'Visit', [page('ar')]: 'زيارة', 'en/news/other/index.html': 'Other' };
      makeLive(cms.env.dataDir, putSealedRelease(cms.env.dataDir, '2026-11-20T12:00:00.000Z', files));
      tellState(cms.env.dataDir, LIVE);
    };
    const pages = ['en', 'ar'].map((lang) => ({ lang, url: `https://site.example/${lang}/news/a-visit/` }));

    beforeEach(async () => {
      const data = { title: 'A visit', slug: 'a-visit' };
      ({ id } = await cms.payload.create({ collection: 'news', draft: true, data }));
    });

    it('is none for what the live release does not hold, and for what has no address yet', async () => {
      expect(await askPage()).toEqual({ state: 'none', pages: [] });
      ({ id } = await cms.payload.create({ collection: 'news', draft: true, data: {} }));
      expect(await askPage()).toEqual({ state: 'none', pages: [] });
    });

    it('is live in the languages that the live release holds, since the moment it went out', async () => {
      release();
      expect(await askPage()).toEqual({ state: 'live', pages });
      await note({ state: 'live', liveAt: '2026-11-20T12:00:01.000Z' });
      expect(await askPage()).toEqual({ state: 'live', since: '2026-11-20T12:00:01.000Z', pages });
    });

    it('is queued, then building, while the pages of before stay', async () => {
      release();
      await note({ state: 'waiting' });
      expect(await askPage()).toEqual({ state: 'queued', pages });
      await note({ state: 'recorded' });
      tellState(cms.env.dataDir, { ...LIVE, state: 'building', step: 'build', percent: 40 });
      writeFileSync(join(cms.env.dataDir, 'release.lock'), String(process.pid));
      expect(await askPage()).toEqual({ state: 'building', step: 'build', percent: 40, pages });
    });

    it('is live as soon as readers have its pages, while the search index is still made', async () => {
      release();
      await note({ state: 'recorded' });
      tellState(cms.env.dataDir, { ...LIVE, search: 'building' });
      writeFileSync(join(cms.env.dataDir, 'release.lock'), String(process.pid));
      expect(await askPage()).toEqual({ state: 'live', since: LIVE.liveSince, pages });
    });

    it('has failed with its own reason, or with that of the release', async () => {
      await note({ state: 'refused', reason: 'The picture has no consent.' });
      expect(await askPage()).toEqual({ state: 'failed', reason: 'The picture has no consent.', pages: [] });
      await note({ state: 'recorded' });
      tellState(cms.env.dataDir, { ...LIVE, state: 'failed', reason: 'A link leads nowhere.' });
      expect(await askPage()).toEqual({ state: 'failed', reason: 'A link leads nowhere.', pages: [] });
    });

    it('takes nothing from a deleted publication whose number it got', async () => {
      await cms.payload.create({
        collection: 'outbox',
        data: { document: `news/${id}`, state: 'refused', createdAt: '2020-01-01T00:00:00.000Z' },
      });
      expect(await askPage()).toEqual({ state: 'none', pages: [] });
    });

    it('is not there for what has no page', async () => {
      for (const path of ['topics/1', 'users/1', `news/${Number(id) + 1}`, 'nonsense/1']) {
        const response = await cms.request(`/api/release-state/${path}`, { as: 'admin' });
        expect(response.status, path).toBe(404);
      }
    });
  });
});
