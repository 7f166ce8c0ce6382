import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../access/roles.ts';
import { draftNews, publish, publishNews, words } from '../jobs/testing/news.ts';
import { uploadPicture } from '../jobs/testing/pictures.ts';
import { createWorkplace } from '../jobs/testing/workplace.ts';
import type { Workplace } from '../jobs/testing/workplace.ts';
import { DATABASES } from '../testing/index.ts';
import type { Dashboard } from './dashboard-facts.ts';
import { readDashboard } from './read-dashboard.ts';

const NOW = new Date('2026-11-26T12:00:00.000Z');
const titlesOf = ({ first }: Dashboard['drafts' | 'reviews' | 'translations' | 'due']) =>
  first.map(({ title }) => title?.text);

describe.each(DATABASES)('the dashboard on %s', (database) => {
  let place: Workplace;
  beforeAll(async () => {
    place = await createWorkplace({ database });
  });
  afterAll(() => place.dispose());

  const dashboardOf = async (role: Role): Promise<Dashboard> => {
    const { user } = await place.as(role);
    return readDashboard(await createLocalReq({ user }, place.payload), NOW);
  };
  const send = (path: string, body: object, role: Role) =>
    place.request(path, { as: role, method: 'POST', body: JSON.stringify(body) });

  it('is empty where there is nothing', async () => {
    const { drafts, live, runs, translations } = await dashboardOf('editor');
    expect([drafts, translations]).toEqual([
      { total: 0, first: [] },
      { total: 0, first: [] },
    ]);
    expect([live, runs]).toEqual([[], []]);
  });

  it('shows each their own drafts', async () => {
    const { id } = await draftNews(place, 'A draft of the editor');
    expect(titlesOf((await dashboardOf('editor')).drafts)).toEqual(['A draft of the editor']);
    expect((await dashboardOf('contributor')).drafts.total).toBe(0);
    await place.payload.update({
      collection: 'news',
      id,
      data: { title: 'Taken on' },
      draft: true,
      locale: 'en',
      ...(await place.doing('contributor')),
    });
    expect(titlesOf((await dashboardOf('contributor')).drafts)).toEqual(['Taken on']);
  });

  it('shows reviews to those who are asked, and what is approved to those who may publish', async () => {
    const { id } = await draftNews(place, 'Asked about');
    const { user } = await place.as('publisher');
    const asked = { lang: 'en', reviewers: [user.id] };
    expect((await send(`/api/sign-off/news/${id}/ask`, asked, 'editor')).status).toBe(200);
    const { reviews } = await dashboardOf('publisher');
    expect(reviews).toMatchObject({
      total: 1,
      first: [{ document: `news/${id}`, lang: 'en', askedBy: 'editor', title: { text: 'Asked about' } }],
    });
    expect((await dashboardOf('editor')).reviews.total).toBe(0);

    await place.payload.update({
      collection: 'news',
      id,
      data: { languages: { en: { state: 'approved' } } },
      draft: true,
      locale: 'en',
      ...(await place.doing('editor')),
    });
    const { approved } = await dashboardOf('editor');
    expect(approved).toMatchObject({ total: 1, first: [{ document: `news/${id}`, languages: ['en'] }] });
    expect((await dashboardOf('contributor')).approved).toBeUndefined();
    await publish(place, id);
    expect((await dashboardOf('editor')).approved?.total).toBe(0);
  });

  it('shows what goes out at a set hour, with the hour and its zone', async () => {
    const { id } = await draftNews(place, 'At nine');
    const approve = { languages: { en: { state: 'approved' as const } } };
    const doing = await place.doing('editor');
    await place.payload.update({
      collection: 'news',
      id,
      data: approve,
      draft: true,
      locale: 'en',
      ...doing,
    });
    const wish = { wallTime: '2099-03-28T09:00', zone: 'Asia/Kathmandu' };
    expect((await send(`/api/sign-off/news/${id}/schedule`, wish, 'editor')).status).toBe(200);
    expect((await dashboardOf('contributor')).scheduled).toMatchObject({
      total: 1,
      first: [{ document: `news/${id}`, ...wish, title: { text: 'At nine' } }],
    });
  });

  it('shows what is to be translated, what is behind first', async () => {
    const { id } = await publishNews(place, 'In one language');
    const { translations } = await dashboardOf('contributor');
    const line = translations.first.find(({ document }) => document === `news/${id}`);
    expect(line?.toDo).toEqual(['fr', 'es', 'ar', 'pt'].map((lang) => ({ lang, is: 'missing' })));

    const french = { ...words('En français'), languages: { fr: { state: 'approved' as const } } };
    const doing = await place.doing('editor');
    await place.payload.update({ collection: 'news', id, data: french, draft: true, locale: 'fr', ...doing });
    await publish(place, id);
    const data = { languages: { fr: { state: 'stale' } } };
    await place.payload.db.updateOne({ collection: 'news', id, data });
    const [first] = (await dashboardOf('contributor')).translations.first;
    expect(first).toMatchObject({
      document: `news/${id}`,
      lang: 'fr',
      toDo: [{ lang: 'fr', is: 'behind' }, {}, {}, {}],
    });
  });

  it('shows publications whose review is due, and not those that have time', async () => {
    for (const [reviewBy, title] of [
      ['2026-11-01', 'Overdue'],
      ['2026-11-26', 'Today'],
      ['2026-12-10', 'Soon'],
      ['2027-06-01', 'In time'],
    ] as const) {
      const { id } = await place.payload.create({
        collection: 'factsheets',
        data: { title, reviewBy: `${reviewBy}T12:00:00.000Z` },
        draft: true,
        locale: 'en',
      });
      await place.payload.db.updateOne({ collection: 'factsheets', id, data: { _status: 'published' } });
    }
    const { due } = await dashboardOf('contributor');
    expect(due.total).toBe(3);
    expect(due.first.map(({ isOver, title }) => [title?.text, isOver])).toEqual([
      ['Overdue', true],
      ['Today', false],
      ['Soon', false],
    ]);
  });

  it('shows pictures whose consent ends', async () => {
    const consent = (expires: string) => ({ status: 'given' as const, expires: `${expires}T12:00:00.000Z` });
    await uploadPicture(place, { alt: 'Over', identifiable: true, consent: consent('2026-11-25') });
    await uploadPicture(place, { alt: 'Ends', identifiable: true, consent: consent('2027-01-10') });
    await uploadPicture(place, { alt: 'Lasts', identifiable: true, consent: consent('2027-06-10') });
    const { consents } = await dashboardOf('contributor');
    expect(consents.total).toBe(2);
    expect(consents.first.map(({ isOver }) => isOver)).toEqual([true, false]);
  });

  it('shows what readers got, who brought it, and how releases ended', async () => {
    const { id } = await publishNews(place, 'Fresh on the site');
    await place.work();
    const { live, runs } = await dashboardOf('contributor');
    expect(live.map(({ title }) => title?.text)).toContain('Fresh on the site');
    expect(runs[0]).toMatchObject({ result: 'live', releaseId: 'one', isLive: true });
    expect(runs[0]?.who).toContain('editor');
    expect(runs[0]?.changes.map(({ document }) => document)).toContain(`news/${id}`);
    expect(runs[0]?.seconds).toBeGreaterThan(0);

    place.failWith('en/news/x/index.html: has no title');
    await publish(place, id, { title: 'Fresh again' });
    await place.work();
    place.failWith(undefined);
    const [last] = (await dashboardOf('contributor')).runs;
    expect(last).toMatchObject({ result: 'failed', reason: 'en/news/x/index.html: has no title' });
  });

  it('shows addresses outside that failed, with what links to them', async () => {
    const { id } = await draftNews(place, 'Links out');
    const common = { failures: 2, answer: '404', places: [{ document: `news/${id}`, lang: 'en' }] };
    for (const [address, state] of [
      ['https://gone.example/a', 'broken'],
      ['https://there.example/b', 'ok'],
    ] as const)
      await place.payload.create({ collection: 'links', data: { ...common, address, state } });
    expect((await dashboardOf('contributor')).links).toMatchObject({
      total: 1,
      first: [{ address: 'https://gone.example/a', lines: [{ lang: 'en', title: { text: 'Links out' } }] }],
    });
  });
});
