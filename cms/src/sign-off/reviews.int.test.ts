import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import { words } from '../jobs/testing/news.ts';
import { createTestCms, DATABASES } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { PanelSchema } from './sign-off-facts.ts';
import type { Panel } from './sign-off-facts.ts';

const ErrorsSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

describe.each(DATABASES)('reviews on %s', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await createTestCms({ database });
  });
  afterAll(() => cms.dispose());

  const ask = async (id: number, door: string, body: object | undefined, role: Role, language = 'en') => {
    const response = await cms.request(`/api/sign-off/news/${id}${door}`, {
      as: role,
      headers: { 'accept-language': language },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    return {
      status: response.status,
      panel: PanelSchema.safeParse(answer).data,
      sentence: ErrorsSchema.safeParse(answer).data?.errors[0]?.message,
    };
  };
  const panelOf = async (id: number, role: Role = 'editor'): Promise<Panel> =>
    PanelSchema.parse((await ask(id, '', undefined, role)).panel);
  const seenOf = (panel: Panel) => ({ words: panel.languages.en.digest, facts: panel.facts.digest });
  const draft = async (title: string) => {
    const { user } = await cms.as('contributor');
    const data = { ...words(title), date: '2022-03-01T12:00:00.000Z', originalLanguage: 'en' as const };
    const made = await cms.payload.create({
      collection: 'news',
      data,
      draft: true,
      locale: 'en',
      user,
      overrideAccess: false,
    });
    return made.id;
  };
  const idOf = async (role: Role) => (await cms.as(role)).user.id;
  /** Sends the letters that wait; each as somebody will read it. */
  const letters = async (): Promise<string[]> => {
    await cms.payload.jobs.run({ queue: 'default', limit: 100, silent: true });
    const folder = cms.env.mail.folder;
    return readdirSync(folder)
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  };

  it('are asked for by letter in the language of the reviewer, with the way to the text', async () => {
    const id = await draft('Harvest');
    const { user } = await cms.as('editor');
    await cms.payload.db.updateOne({ collection: 'users', id: user.id, data: { language: 'fr' } });
    const body = { lang: 'en', reviewers: [user.id], message: 'Mind the table.' };
    const { panel, status } = await ask(id, '/ask', body, 'contributor');
    expect(status).toBe(200);
    expect(panel?.languages.en.state).toBe('in-review');
    expect(panel?.reviews).toMatchObject([
      { reviewer: 'editor', askedBy: 'contributor', state: 'asked', isGone: false },
    ]);
    const letter = (await letters()).at(-1) ?? '';
    expect(letter).toContain('To: editor@example.org');
    expect(letter.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(
      `http://localhost:3000/admin/collections/news/${id}?locale=en`,
    );
    expect(letter).toMatch(/Mind the table\./);
    expect(letter).toMatch(/vous demande/);
  });

  it('approve the language when whoever answers may approve, and are advice when not', async () => {
    const id = await draft('Two reviewers');
    const reviewers = [await idOf('contributor'), await idOf('editor')];
    await ask(id, '/ask', { lang: 'en', reviewers }, 'contributor');
    const answer = async (role: Role) => {
      const panel = await panelOf(id, role);
      const review = panel.reviews.find(({ isMine }) => isMine)?.id;
      return ask(id, '/answer', { review, isApproved: true, seen: seenOf(panel) }, role);
    };
    const advice = await answer('contributor');
    expect(advice.panel?.languages.en.state).toBe('in-review');
    const approval = await answer('editor');
    expect(approval.panel?.languages.en).toMatchObject({ state: 'approved', approved: { name: 'editor' } });
    expect(approval.panel?.log.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['review-asked', 'review-approved', 'approved']),
    );
  });

  it('make the language a draft again when changes are asked for', async () => {
    const id = await draft('Needs work');
    await ask(id, '/ask', { lang: 'en', reviewers: [await idOf('editor')] }, 'contributor');
    const panel = await panelOf(id, 'editor');
    const body = { review: panel.reviews[0]?.id, isApproved: false, seen: seenOf(panel) };
    expect((await ask(id, '/answer', body, 'contributor')).status).toBe(403);
    expect((await ask(id, '/answer', body, 'editor')).panel).toMatchObject({
      languages: { en: { state: 'draft' } },
      reviews: [{ state: 'changes', isOutdated: false }],
    });
    await cms.payload.update({
      collection: 'news',
      id,
      data: { title: 'Better' },
      draft: true,
      locale: 'en',
    });
    expect((await panelOf(id)).reviews).toMatchObject([{ state: 'changes', isOutdated: true }]);
  });

  it('approve nothing that was changed after it was opened', async () => {
    const id = await draft('Moving');
    const seen = seenOf(await panelOf(id));
    await cms.payload.update({ collection: 'news', id, data: { title: 'Moved' }, draft: true, locale: 'en' });
    const { sentence, status } = await ask(
      id,
      '/state',
      { lang: 'en', to: 'approved', seen },
      'editor',
      'fr',
    );
    expect(status).toBe(409);
    expect(sentence).toMatch(/^English a été modifié depuis que vous l’avez ouvert/);
    expect((await panelOf(id)).languages.en.state).toBe('draft');
  });

  it('offer whoever looks the steps of the table, and no others', async () => {
    const id = await draft('Steps');
    expect((await panelOf(id, 'contributor')).languages.en.open).toEqual(['in-review', 'missing']);
    expect((await panelOf(id, 'editor')).languages.en.open).toEqual(['in-review', 'approved', 'missing']);
    const seen = seenOf(await panelOf(id));
    const { sentence } = await ask(id, '/state', { lang: 'en', to: 'approved', seen }, 'contributor');
    expect(sentence).toMatch(/^Only an editor signs a language off/);
  });

  it('keep what was said when an account goes, and say that it is gone', async () => {
    const id = await draft('Left');
    const data = {
      email: 'leaving@example.org',
      name: 'Leaving',
      password: 'a-long-garden-path',
      role: 'editor' as const,
    };
    const leaving = await cms.payload.create({ collection: 'users', data });
    await ask(id, '/ask', { lang: 'en', reviewers: [leaving.id] }, 'contributor');
    await cms.payload.delete({ collection: 'users', id: leaving.id });
    expect((await panelOf(id)).reviews).toMatchObject([
      { reviewer: 'Leaving', isGone: true, state: 'asked' },
    ]);
    const { sentence, status } = await ask(
      id,
      '/ask',
      { lang: 'en', reviewers: [leaving.id] },
      'contributor',
    );
    expect(status).toBe(400);
    expect(sentence).toMatch(/^One of the accounts is no longer there, so nobody was asked/);
  });

  it('have comments on a field, with answers, that are resolved and opened again', async () => {
    const id = await draft('Discussed');
    const said = await ask(
      id,
      '/comment',
      { lang: 'en', text: 'Which year?', field: 'summary' },
      'contributor',
      'fr',
    );
    const first = said.panel?.comments[0];
    expect(first).toMatchObject({ field: { name: 'summary', label: 'Résumé' }, author: 'contributor' });
    await ask(id, '/comment', { lang: 'en', text: '2022.', parent: first?.id }, 'editor');
    const resolved = await ask(id, '/resolve', { comment: first?.id, isResolved: true }, 'editor');
    expect(resolved.panel?.comments).toMatchObject([
      { resolvedBy: 'editor' },
      { parent: first?.id, text: '2022.' },
    ]);
    const reopened = await ask(id, '/resolve', { comment: first?.id, isResolved: false }, 'contributor');
    expect(reopened.panel?.comments[0]?.resolvedBy).toBeUndefined();
    const other = await draft('Another');
    expect((await ask(other, '/resolve', { comment: first?.id, isResolved: true }, 'editor')).status).toBe(
      404,
    );
    expect((await ask(id, '/comment', { lang: 'en', text: 'x', field: 'nothing' }, 'editor')).status).toBe(
      400,
    );
  });

  it('set a time, with its zone, for what is approved, and refuse in a sentence one that there is not', async () => {
    const id = await draft('Timed');
    const set = (wallTime: string, role: Role = 'editor') =>
      ask(id, '/schedule', { wallTime, zone: 'Europe/Brussels' }, role);
    expect((await set('2997-03-01T09:00')).sentence).toMatch(/^No language is approved/);
    const seen = seenOf(await panelOf(id));
    await ask(id, '/state', { lang: 'en', to: 'approved', seen }, 'editor');
    expect((await set('2027-03-28T02:30')).sentence).toBe(
      'There is no 28 March 2027 at 02:30 in Europe/Brussels: the clocks go forward then. Choose 28 March 2027 at 03:00 or later.',
    );
    expect((await set('2020-01-01T09:00')).sentence).toMatch(
      /^1 January 2020 at 09:00 in Europe\/Brussels is over\./,
    );
    expect((await set('2997-03-01T09:00', 'contributor')).status).toBe(403);
    const { panel } = await set('2997-03-01T09:00');
    expect(panel?.scheduled).toMatchObject([{ wallTime: '2997-03-01T09:00', zone: 'Europe/Brussels' }]);
    const job = panel?.scheduled[0]?.id;
    expect((await ask(id, '/unschedule', { id: job }, 'editor')).panel?.scheduled).toEqual([]);
    expect((await ask(id, '/unschedule', { id: job }, 'editor')).status).toBe(404);
  });

  it('are closed to strangers and to whoever sends anything but what a button sends', async () => {
    const id = await draft('Closed');
    for (const door of [
      '',
      '/state',
      '/ask',
      '/answer',
      '/comment',
      '/resolve',
      '/schedule',
      '/unschedule',
    ]) {
      const init = door === '' ? {} : { method: 'POST', body: '{}' };
      expect((await cms.request(`/api/sign-off/news/${id}${door}`, init)).status, door).toBe(401);
      if (door === '') continue;
      const form = { method: 'POST', body: new URLSearchParams({ lang: 'en' }), as: 'editor' as const };
      expect((await cms.request(`/api/sign-off/news/${id}${door}`, form)).status, door).toBe(400);
    }
    for (const path of ['users/1', 'news/0', 'organisations/1'])
      expect((await cms.request(`/api/sign-off/${path}`, { as: 'editor' })).status, path).toBe(404);
  });
});
