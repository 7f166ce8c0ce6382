import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCms, DATABASES } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { remindResponsible } from './remind.ts';
import { readHistory } from './read-history.ts';
import { readRows } from './read-rows.ts';
import { createLocalReq } from 'payload';

const noon = (day: string) => `${day}T12:00:00.000Z`;

describe.each(DATABASES)('management response on %s', (database) => {
  let cms: TestCms;
  let id: number;
  beforeAll(async () => {
    cms = await createTestCms({ database });
    const { id: responsible } = await cms.payload.create({
      collection: 'people',
      draft: true,
      data: { displayName: 'publisher', slug: 'publisher' },
    });
    const made = await cms.payload.create({
      collection: 'evaluation-briefs',
      draft: true,
      locale: 'en',
      data: {
        title: 'Final evaluation',
        recommendations: [
          { number: 1, horizon: 'future', text: "=cmd|' /C calc'!A0", response: 'pending' },
          {
            number: 2,
            horizon: 'by-date',
            text: '+ plan',
            response: 'accepted',
            actions: [
              {
                text: '-1 step',
                due: noon('2020-01-31'),
                status: 'ongoing',
                responsible: { relationTo: 'people', value: responsible },
              },
            ],
          },
        ],
      },
    });
    id = made.id;
  });
  afterAll(() => cms.dispose());

  const requestOf = async () => createLocalReq({ user: (await cms.as('editor')).user }, cms.payload);
  const recommendations = async () =>
    (await cms.payload.findByID({ collection: 'evaluation-briefs', id, depth: 0, draft: true }))
      .recommendations ?? [];

  it('keeps who changed an answer, in the log, once however often it is saved', async () => {
    const { user } = await cms.as('editor');
    const save = async (data: object) => {
      const rows = (await recommendations()).map((row) => (row.number === 1 ? { ...row, ...data } : row));
      await cms.payload.update({
        collection: 'evaluation-briefs',
        id,
        data: { recommendations: rows },
        draft: true,
        locale: 'en',
        overrideAccess: false,
        user,
      });
    };
    await save({ response: 'partly' });
    await save({ response: 'partly' });
    await save({ dueDate: noon('2999-03-01') });
    const req = await requestOf();
    const history = await readHistory(req, await readRows(req, new Date()));
    expect(history.get(`evaluation-briefs/${id}#1`)).toMatchObject([
      { aspect: 'due date', from: 'none', to: '2999-03-01', who: 'editor' },
      { aspect: 'response', from: 'pending', to: 'partly', who: 'editor' },
    ]);
    expect(history.size).toBe(1);
  });

  it('is a table that no spreadsheet runs, for whoever may read, by the filter asked for', async () => {
    expect((await cms.request('/api/management-response.csv')).status).toBe(401);
    const ask = async (query: string) => {
      const response = await cms.request(`/api/management-response.csv${query}`, { as: 'contributor' });
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    };
    const all = await ask('');
    expect(all.startsWith('\ufeffEvaluation,No.,Recommendation,')).toBe(true);
    expect(all).toContain(`,'=cmd|' /C calc'!A0,`);
    const late = await ask(`?overdue=yes&evaluation=evaluation-briefs/${id}`);
    const [, ...lines] = late.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^Final evaluation,2,'\+ plan,,Accepted,'-1 step,publisher,2020-01-31,Ongoing,\d{4},$/,
    );
    expect((await ask('?evaluation=evaluation-briefs/999')).trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('reminds whoever is responsible by a letter in their language, once a week', async () => {
    const { user } = await cms.as('publisher');
    await cms.payload.db.updateOne({ collection: 'users', id: user.id, data: { language: 'fr' } });
    const letters = async () => {
      await cms.payload.jobs.run({ queue: 'default', limit: 100, silent: true });
      const { folder } = cms.env.mail;
      return existsSync(folder)
        ? readdirSync(folder)
            .toSorted()
            .map((name) => readFileSync(join(folder, name), 'utf8'))
        : [];
    };
    expect(await remindResponsible(cms.payload, new Date('2020-01-16T08:00:00Z'))).toBe(0);
    expect(await remindResponsible(cms.payload, new Date('2020-01-17T08:00:00Z'))).toBe(1);
    const [letter = ''] = await letters();
    expect(letter).toContain('To: publisher@example.org');
    expect(letter).toContain('31 janvier 2020');
    expect(letter).toContain('-1 step');
    expect(letter.replaceAll('=\r\n', '')).toContain('http://localhost:3000/admin/management-response');
    expect(await remindResponsible(cms.payload, new Date('2020-01-23T23:00:00Z'))).toBe(0);
    expect(await remindResponsible(cms.payload, new Date('2020-02-20T08:00:00Z'))).toBe(1);
    expect(await letters()).toHaveLength(2);
  });

  it('leaves out what is in the trash', async () => {
    const { id: gone } = await cms.payload.create({
      collection: 'evaluation-briefs',
      draft: true,
      data: { title: 'Gone', recommendations: [{ number: 1, horizon: 'future', text: 'Nothing' }] },
    });
    const titles = async () =>
      new Set((await readRows(await requestOf(), new Date())).map(({ title }) => title));
    expect(await titles()).toEqual(new Set(['Gone', 'Final evaluation']));
    await cms.payload.update({
      collection: 'evaluation-briefs',
      id: gone,
      data: { deletedAt: new Date().toISOString() },
    });
    expect(await titles()).toEqual(new Set(['Final evaluation']));
  });
});
