import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import { words } from '../jobs/testing/news.ts';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';

const MadeSchema = z.looseObject({ type: z.literal('made'), id: z.string(), files: z.array(z.string()) });
const RefusedSchema = z.looseObject({ type: z.literal('refused'), sentences: z.array(z.string()) });
const SharedSchema = z.looseObject({ type: z.literal('shared'), address: z.url(), until: z.iso.datetime() });
const LookSchema = z.looseObject({ links: z.array(z.looseObject({ id: z.string(), madeBy: z.string() })) });

describe('the preview of a draft', () => {
  let cms: TestCms;
  let id: number;
  beforeAll(async () => {
    cms = await createTestCms();
    const { user } = await cms.as('contributor');
    const data = {
      ...words('Harvest at the lake'),
      date: '2022-03-01T12:00:00.000Z',
      originalLanguage: 'en' as const,
    };
    const made = await cms.payload.create({ collection: 'news', data, draft: true, locale: 'en', user });
    id = made.id;
    const title = { title: 'Récolte au lac' };
    await cms.payload.update({ collection: 'news', id, data: title, draft: true, locale: 'fr', user });
  });
  afterAll(() => cms.dispose());

  const post = (door: string, body: object, role: Role = 'contributor') =>
    cms.request(`/api/previews/news/${id}/${door}`, { as: role, method: 'POST', body: JSON.stringify(body) });
  const get = async (path: string, role?: Role) => {
    const response = await cms.request(path, role === undefined ? {} : { as: role });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it('is the page of the site, marked as a draft, for those with an account', async () => {
    const made = MadeSchema.parse(await (await post('make', { lang: 'en' })).json());
    expect(made.files).toEqual(expect.arrayContaining(['page.html', 'text.html', 'print.html']));
    const page = await get(`/api/previews/made/${made.id}/page.html`, 'contributor');
    expect(page.text).toContain('Harvest at the lake, at length.');
    expect(page.text).toContain('Preview of a draft, not published');
    expect(page.text).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(page.text).not.toContain('<script');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect((await get(`/api/previews/made/${made.id}/page.html`)).status).toBe(401);
    expect((await get(`/api/previews/made/${made.id}/answer.json`, 'admin')).status).toBe(404);
    expect((await get(`/api/previews/made/${made.id}/..%2f..%2fsecret`, 'admin')).status).toBe(404);
    // Nothing of it comes near the record.
    expect(readdirSync(cms.env.contentDir)).toEqual([]);
  });

  it('says what has to be written first, with place and remedy', async () => {
    const { sentences } = RefusedSchema.parse(await (await post('make', { lang: 'fr' })).json());
    expect(sentences.join('\n')).toMatch(/summary \(fr\): .+\. .+\./);
    expect(sentences.join('\n')).toMatch(/body \(fr\): is empty\. Write the text\./);
  });

  it('is closed to strangers and to forms of other sites', async () => {
    for (const door of ['make', 'share', 'withdraw']) {
      const path = `/api/previews/news/${id}/${door}`;
      expect((await cms.request(path, { method: 'POST', body: '{}' })).status, door).toBe(401);
      const form = { method: 'POST', body: new URLSearchParams({ lang: 'en' }), as: 'editor' as const };
      expect((await cms.request(path, form)).status, door).toBe(400);
    }
  });

  it('goes to reviewers from outside by a link that shows it as it was, and nothing else, until it ends', async () => {
    const { address, until } = SharedSchema.parse(await (await post('share', { lang: 'en' })).json());
    expect(new Date(until).getTime() - Date.now()).toBeGreaterThan(6.9 * 24 * 60 * 60 * 1000);
    const data = { title: 'Changed since' };
    await cms.payload.update({ collection: 'news', id, data, draft: true, locale: 'en' });
    const { pathname } = new URL(address);
    const shown = await get(pathname);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('Harvest at the lake');
    expect(shown.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect((await get(pathname.replace('page.html', 'link.json'))).status).toBe(404);
    const [link] = LookSchema.parse(JSON.parse((await get(`/api/previews/news/${id}`, 'editor')).text)).links;
    expect(link?.madeBy).toBe('contributor');
    // What is kept does not open the link.
    expect(pathname).not.toContain(link?.id);
    expect((await get(`/api/previews/open/${link?.id}/page.html`)).status).toBe(404);

    await post('withdraw', { link: link?.id });
    const ended = await get(pathname);
    expect(ended.status).toBe(410);
    expect(ended.text).toMatch(/^This link has ended: it has expired or was withdrawn\./);
    const { docs } = await cms.payload.find({
      collection: 'activity',
      where: { document: { equals: `news/${id}` } },
    });
    expect(docs.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['preview-shared', 'preview-ended']),
    );
  });

  it('is gone for whoever has a link when its days are over', async () => {
    const { address } = SharedSchema.parse(await (await post('share', { lang: 'en', days: 1 })).json());
    const [link] = LookSchema.parse(JSON.parse((await get(`/api/previews/news/${id}`, 'editor')).text)).links;
    const note = join(cms.env.dataDir, 'preview', 'links', link?.id ?? '', 'link.json');
    const yesterday = { until: new Date(Date.now() - 1000).toISOString() };
    writeFileSync(
      note,
      JSON.stringify({ ...z.looseObject({}).parse(JSON.parse(readFileSync(note, 'utf8'))), ...yesterday }),
    );
    expect((await get(new URL(address).pathname)).status).toBe(410);
  });
});
