import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import { block, link, paragraph, state } from '../checks/testing/check-text.ts';
import { draftNews, publishNews, words } from '../jobs/testing/news.ts';
import { uploadPicture } from '../jobs/testing/pictures.ts';
import { createWorkplace } from '../jobs/testing/workplace.ts';
import type { Workplace } from '../jobs/testing/workplace.ts';
import { DATABASES } from '../testing/index.ts';
import { findUses } from './find-uses.ts';
import { UsesSchema } from './uses-facts.ts';

const AnswerSchema = z.looseObject({
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
  docs: z.array(z.unknown()).optional(),
});

describe.each(DATABASES)('taking something away on %s', (database) => {
  let place: Workplace;
  beforeAll(async () => {
    place = await createWorkplace({ database });
  });
  afterAll(() => place.dispose());

  const send = async (method: string, path: string, body?: object, role: Role = 'publisher') => {
    const response = await place.request(`/api/${path}`, {
      as: role,
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = AnswerSchema.parse(await response.json());
    return { status: response.status, sentence: answer.errors?.map(({ message }) => message).join() ?? '' };
  };
  const trash = { deletedAt: '2026-11-26T12:00:00.000Z' };
  const usesOf = async (collection: 'news' | 'media' | 'organisations' | 'topics', id: number) =>
    (await findUses(place.payload, { collection, id }, 'en')).map(({ document }) => document);
  const statusOf = async (id: number) =>
    (await place.payload.findByID({ collection: 'news', id, trash: true }))._status;

  it('is refused at every door while readers have it, and says what to do instead', async () => {
    const { id } = await publishNews(place, 'Still standing');
    const where = `where[id][in]=${id}`;
    const doors = [
      ['PATCH', `news/${id}`, trash],
      ['PATCH', `news?${where}`, trash],
      ['DELETE', `news/${id}`],
      ['DELETE', `news?${where}`],
      ['PATCH', `news/${id}`, { _status: 'draft' }],
      ['PATCH', `news?${where}`, { _status: 'draft' }],
      ['PATCH', `news/${id}?unpublishAllLocales=true`, { _status: 'draft' }],
    ] as const;
    for (const [method, path, body] of doors) {
      const { sentence } = await send(method, path, body);
      expect(sentence, `${method} ${path}`).toMatch(/^Readers have this\. Withdraw it with a reason/);
      expect(await statusOf(id)).toBe('published');
    }
    await send('PATCH', `news/${id}?draft=true&unpublishAllLocales=true`, { _status: 'draft' });
    expect(await statusOf(id)).toBe('published');
  });

  it('leaves drafts to be thrown away that nothing points to', async () => {
    const { id } = await draftNews(place, 'Never out');
    expect((await send('PATCH', `news/${id}`, trash)).status).toBe(200);
    expect((await send('DELETE', `news/${id}?trash=true`)).status).toBe(200);
  });

  it('goes off the site with a reason, for the log, and with a page that readers are sent to', async () => {
    const { id, permalinkId } = await publishNews(place, 'To be replaced');
    const { permalinkId: successor, slug } = await publishNews(place, 'What replaces it');
    await place.work();
    const path = `take-down/news/${id}`;
    expect((await send('POST', path, { reason: 'x' }, 'contributor')).status).toBe(403);
    expect((await send('POST', path, { reason: ' ' })).sentence).toMatch(/^Say why/);
    const astray = { reason: 'Merged', successor: '/en/news/none-such/' };
    expect((await send('POST', path, astray)).sentence).toMatch(/No published page has the address/);
    expect(await statusOf(id)).toBe('published');

    const wish = { reason: 'Merged with another', successor: `https://site.example/en/news/${slug}/` };
    expect((await send('POST', path, wish, 'editor')).status).toBe(200);
    expect(await statusOf(id)).toBe('draft');
    await place.work();
    expect(place.file('../ledger/removed.tsv')).toContain(`${permalinkId}\tunpublished\t${successor}\n`);
    const { docs } = await place.payload.find({
      collection: 'activity',
      where: { and: [{ document: { equals: `news/${id}` } }, { action: { equals: 'unpublished' } }] },
    });
    expect(docs).toMatchObject([{ who: 'editor', note: `Merged with another → ${wish.successor}` }]);
    expect((await send('POST', path, wish)).sentence).toBe('Readers do not have this.');
    expect((await send('PATCH', `news/${id}`, trash)).status).toBe(200);
  });

  it('finds what points to it: relations, links in a text, pictures in blocks, drafts of what is published', async () => {
    const { id: target } = await draftNews(place, 'The one pointed to');
    const picture = await uploadPicture(place);
    const organisation = await place.payload.create({
      collection: 'organisations',
      data: { name: 'A cooperative', slug: 'a-cooperative', type: 'ngo' },
      locale: 'en',
    });
    const byRelation = await draftNews(place, 'Relates', { about: [{ relationTo: 'news', value: target }] });
    const body = (...nodes: object[]) => ({ ...words('x'), body: state(...nodes) }).body;
    const toTarget = link('the one', { relationTo: 'news', value: target });
    const figure = block('figure', { media: picture.id, caption: 'A field' });
    const example = block('fieldExample', {
      implementers: [organisation.id],
      content: body(paragraph('So.')),
    });
    const { id: byText } = await publishNews(place, 'Writes about it');
    const data = { body: body(paragraph('See ', toTarget), figure, example) };
    // Readers have it without the link: the newest draft alone points there.
    expect((await send('PATCH', `news/${byText}?draft=true&locale=fr`, data, 'editor')).status).toBe(200);

    expect((await usesOf('news', target)).toSorted()).toEqual(
      [`news/${byRelation.id}`, `news/${byText}`].toSorted(),
    );
    expect(await usesOf('media', picture.id)).toEqual([`news/${byText}`]);
    expect(await usesOf('organisations', organisation.id)).toEqual([`news/${byText}`]);

    const refused = await send('PATCH', `news/${target}`, trash);
    expect(refused.sentence).toMatch(/^This is used in: .*“Relates”/);
    expect((await send('DELETE', `media/${picture.id}`)).sentence).toMatch(/“Writes about it”/);
    expect((await send('DELETE', `organisations/${organisation.id}`)).sentence).toMatch(/^This is used in/);
    const told = await place.request(`/api/uses/news/${target}`, { as: 'publisher' });
    const uses = UsesSchema.parse(await told.json());
    expect(uses).toMatchObject({ isOnSite: false, mayWithdraw: false, mayTakeDown: true });
    expect(uses.uses.map(({ title }) => title?.text)).toContain('Relates');
  });

  it('withdraws as a publisher, with a day and a reason', async () => {
    const data = { lifecycle: 'withdrawn' as const };
    const { id } = await place.payload.create({
      collection: 'factsheets',
      data: { title: 'A practice' },
      draft: true,
      locale: 'en',
    });
    const path = `factsheets/${id}?locale=en`;
    expect((await send('PATCH', `${path}&draft=true`, data, 'editor')).sentence).toMatch(/takes a publisher/);
    expect((await send('PATCH', `${path}&draft=true`, data, 'publisher')).status).toBe(200);
    const languages = { en: { state: 'approved' } };
    const { sentence } = await send('PATCH', path, { languages, _status: 'published' }, 'publisher');
    expect(sentence).toMatch(/since when and why/);
  });
});
