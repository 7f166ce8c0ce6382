import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import { createTestCms, DATABASES } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, format: 0, text }],
});
const body = (...children: object[]) => ({ root: { type: 'root', version: 1, children } });

const texts = { title: 'Market day', summary: 'Why it matters.', body: body(paragraph('It opened.')) };
const facts = { date: '2022-03-01', originalLanguage: 'en' };

const AnswerSchema = z.object({
  doc: z
    .looseObject({
      id: z.number(),
      slug: z.string().nullish(),
      permalinkId: z.string(),
      languages: z.record(z.string(), z.looseObject({ state: z.string() })),
    })
    .optional(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});

describe.each(DATABASES)('publishing on %s', (database) => {
  let cms: TestCms;

  beforeAll(async () => {
    cms = await createTestCms({ database });
  });
  afterAll(() => cms.dispose());

  const send = async (method: string, path: string, data: object, role: Role = 'editor', language = 'en') => {
    const response = await cms.request(`/api/${path}`, {
      as: role,
      method,
      body: JSON.stringify(data),
      headers: { 'accept-language': language },
    });
    const { doc, errors } = AnswerSchema.parse(await response.json());
    return { status: response.status, doc, sentence: errors?.[0]?.message ?? '' };
  };

  const draft = async (data: object = {}, role: Role = 'editor') => {
    const { doc } = await send('POST', 'news?locale=en&draft=true', { ...facts, ...texts, ...data }, role);
    if (!doc) throw new Error('The draft was not saved.');
    return doc;
  };

  const publish = (id: number, data: object, locale = 'en', language = 'en') =>
    send('PATCH', `news/${id}?locale=${locale}`, { ...data, _status: 'published' }, 'editor', language);

  it('refuses a document of which no language is approved, in the language of the editor', async () => {
    const { id } = await draft({ languages: { en: { state: 'in-review' } } });
    const english = await publish(id, {});
    const french = await publish(id, {}, 'en', 'fr');
    expect(english.status).toBe(400);
    expect(english.sentence).toMatch(/^No language is approved/);
    expect(french.sentence).toMatch(/^Aucune langue n’est approuvée/);
  });

  it('publishes the approved languages, says who signed them off, and leaves the others', async () => {
    const { id } = await draft({ languages: { en: { state: 'approved' }, fr: { state: 'draft' } } });
    const { doc } = await publish(id, {});
    expect(doc?.languages).toMatchObject({
      en: { state: 'published', reviewedBy: 'editor' },
      fr: { state: 'draft' },
      es: { state: 'missing' },
    });
  });

  it('refuses to publish a language whose texts are missing, whatever language the editor has open', async () => {
    const { id } = await draft({ languages: { en: { state: 'approved' }, fr: { state: 'approved' } } });
    const { status, sentence } = await publish(id, {}, 'en');
    expect(status).toBe(400);
    expect(sentence).toContain('Français: Title: This is needed.');
    expect(sentence).toContain('Français: The text is empty.');
    const after = await cms.payload.findByID({ collection: 'news', id, draft: false });
    expect(after._status).toBe('draft');
  });

  it('refuses what the checks stop, with its language and place, and in the words of the editor', async () => {
    const cell = { type: 'tablecell', version: 1, headerState: 0, children: [paragraph('Malawi')] };
    const content = body({
      type: 'table',
      version: 1,
      children: [{ type: 'tablerow', version: 1, children: [cell] }],
    });
    const fields = { id: '65f1f1f1f1f1f1f1f1f1f1f1', blockType: 'table', caption: 'Costs', content };
    const table = { type: 'block', version: 2, format: '', fields };
    const { id } = await draft({ languages: { en: { state: 'approved' } } });
    const inFrench = (data: object) => send('PATCH', `news/${id}?locale=fr&draft=true`, data);
    const approved = { languages: { fr: { state: 'approved' } } };
    await inFrench({ ...texts, ...approved, body: body(paragraph('Voici.'), table) });
    const english = await publish(id, {}, 'en');
    const spanish = await publish(id, {}, 'en', 'es');
    expect(english.status).toBe(400);
    expect(english.sentence).toMatch(
      /^Français: Text: The table “Costs” has no header cells.*“Add row header”\.$/,
    );
    expect(spanish.sentence).toMatch(/^Français: Texto: La tabla «Costs» no tiene celdas de encabezado/);
    await inFrench({ body: body(paragraph('Voici.')) });
    await inFrench(approved);
    expect((await publish(id, {}, 'en')).status).toBe(200);
  });

  it('refuses a translation whose original is incomplete', async () => {
    const { id } = await draft({ summary: '' });
    await send('PATCH', `news/${id}?locale=fr&draft=true`, {
      ...texts,
      languages: { fr: { state: 'approved' } },
    });
    const { sentence } = await publish(id, {}, 'fr');
    expect(sentence).toBe('English: Summary: This is needed.');
  });

  it('lets a language be empty while it waits', async () => {
    const { id } = await draft({ languages: { en: { state: 'approved' } } });
    expect((await publish(id, {}, 'pt')).status).toBe(200);
  });

  it('lets a contributor neither approve nor publish', async () => {
    const { id } = await draft({}, 'contributor');
    const approving = await send(
      'PATCH',
      `news/${id}?draft=true`,
      { languages: { en: { state: 'approved' } } },
      'contributor',
    );
    expect(approving.status).toBe(400);
    expect(approving.sentence).toMatch(/^Only an editor signs a language off/);
    expect((await send('PATCH', `news/${id}`, { _status: 'published' }, 'contributor')).status).toBe(403);
  });

  it('sends a published language back into review when a contributor writes in it', async () => {
    const { id } = await draft({ languages: { en: { state: 'approved' } } });
    await publish(id, {});
    const { doc } = await send('PATCH', `news/${id}?draft=true&locale=en`, { title: 'Other' }, 'contributor');
    expect(doc?.languages.en?.state).toBe('in-review');
  });

  it('refuses “published” that somebody sets by hand', async () => {
    const { id } = await draft();
    const { status, sentence } = await send('PATCH', `news/${id}?draft=true`, {
      languages: { en: { state: 'published' } },
    });
    expect(status).toBe(400);
    expect(sentence).toMatch(/^English becomes “Published” when you publish/);
  });

  it('never changes a permanent number, and takes none from outside', async () => {
    const { id, permalinkId } = await draft({ permalinkId: '00000a' });
    expect(permalinkId).not.toBe('00000a');
    const { status, sentence } = await send('PATCH', `news/${id}?draft=true`, { permalinkId: '00000a' });
    expect(status).toBe(400);
    expect(sentence).toMatch(/^The permanent number never changes/);
  });

  it('makes the address from the title until it is published, and then keeps it', async () => {
    const { id, slug } = await draft({ title: 'A first wording' });
    expect(slug).toBe('a-first-wording');
    const renamed = await send('PATCH', `news/${id}?draft=true&locale=en`, { title: 'A better wording' });
    expect(renamed.doc?.slug).toBe('a-better-wording');
    await publish(id, { languages: { en: { state: 'approved' } } });
    const later = await send('PATCH', `news/${id}?draft=true&locale=en`, { title: 'The last wording' });
    expect(later.doc?.slug).toBe('a-better-wording');
  });

  it('gives the second document of a title an address of its own', async () => {
    const first = await draft({ title: 'Twice' });
    const second = await draft({ title: 'Twice' });
    expect([first.slug, second.slug]).toEqual(['twice', 'twice-2']);
  });

  it('keeps an address that the editor wrote', async () => {
    const { id } = await draft({ title: 'Long title', slug: 'short' });
    const { doc } = await send('PATCH', `news/${id}?draft=true&locale=en`, { title: 'Longer title' });
    expect(doc?.slug).toBe('short');
  });

  it('marks a translation stale when the original has a newer version', async () => {
    const organisation = await cms.payload.create({
      collection: 'organisations',
      data: { name: 'Hub', type: 'government', slug: `hub-${database}` },
    });
    const factsheet = {
      title: 'Seeds',
      summary: 'S',
      objective: 'O',
      context: 'C',
      targetGroup: 'T',
      sustainability: 'S',
      originalLanguage: 'en',
      practiceStage: 'good',
      licence: 'CC-BY-4.0',
      datePublished: '2022-03-01',
      publisher: { relationTo: 'organisations', value: organisation.id },
    };
    const { doc } = await send('POST', 'factsheets?locale=en&draft=true', factsheet);
    const approved = { languages: { en: { state: 'approved' }, fr: { state: 'approved' } } };
    await send('PATCH', `factsheets/${doc?.id}?locale=fr&draft=true`, { ...factsheet, ...approved });
    const first = await send('PATCH', `factsheets/${doc?.id}?locale=en`, { _status: 'published' });
    expect(first.doc?.languages.fr).toMatchObject({ state: 'published', translatedFrom: 1 });
    expect(first.doc?.dateModified).toBe(`${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`);

    const second = await send('PATCH', `factsheets/${doc?.id}?locale=en`, {
      version: 2,
      _status: 'published',
    });
    expect(second.doc?.languages).toMatchObject({ en: { state: 'published' }, fr: { state: 'stale' } });

    await send('PATCH', `factsheets/${doc?.id}?locale=fr&draft=true`, {
      title: 'Graines',
      languages: { fr: { state: 'approved' } },
    });
    const third = await send('PATCH', `factsheets/${doc?.id}?locale=fr`, { _status: 'published' });
    expect(third.doc?.languages.fr).toMatchObject({ state: 'published', translatedFrom: 2 });
  });
});
