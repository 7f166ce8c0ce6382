import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import { createTestCms } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { DraftMadeSchema, ImportPreviewSchema } from './preview/preview-answers.ts';
import { li, makeDocx, p, picture, t } from './testing/make-docx.ts';
import { DOCX } from './word-path.ts';

const RefusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

const photo = (color: string) =>
  sharp({ create: { width: 700, height: 400, channels: 3, background: color } })
    .png()
    .toBuffer();

const makeFactsheet = async (color: string) =>
  makeDocx(
    p(t('Shared tool sheds'), 'Title') +
      p(t('KMH, Somebody Unknown'), 'Author') +
      p(t('Summary'), 'Titre1') +
      p(t('Neighbours share tools.')) +
      p(t('Objective'), 'Titre1') +
      p(t('To save money.')) +
      p(t('Steps'), 'Titre1') +
      li('Find a place.', 2) +
      li('Buy tools.', 2) +
      p(t('Lessons learned'), 'Titre1') +
      li('Agree first.', 2) +
      p(t('More about it'), 'Titre1') +
      p(`${t('It rained.')}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
      p(picture('i', 'A shed')) +
      p(t('Figure 1: The shed'), 'Caption') +
      p(picture('gone')),
    {
      footnotes: { 1: p(t('In May.')) },
      targets: [
        ['i', 'image', 'media/a.png'],
        ['gone', 'image', 'media/b.emf'],
      ],
      parts: { 'word/media/a.png': await photo(color), 'word/media/b.emf': 'no picture' },
    },
  );

describe('a Word file in the CMS', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await createTestCms();
    await cms.payload.create({
      collection: 'organisations',
      data: {
        name: 'Knowledge Management Hub',
        acronym: 'KMH',
        slug: 'kmh',
        type: 'international-organisation',
      },
      locale: 'en',
    });
  });
  afterAll(() => cms.dispose());

  const send = (
    file: Uint8Array,
    {
      path = '',
      role,
      query = 'kind=factsheet&lang=en',
      headers = {},
    }: { path?: string; role?: Role; query?: string; headers?: Record<string, string> } = {},
  ) =>
    cms.request(`/api/word-import${path}?${query}`, {
      ...(role && { as: role }),
      method: 'POST',
      body: new Blob([new Uint8Array(file)]),
      headers: { 'content-type': DOCX, ...headers },
    });
  /** Releases that wait; a draft asks for none. */
  const jobs = async () => (await cms.payload.count({ collection: 'payload-jobs' })).totalDocs;
  const sentence = async (response: Response) =>
    RefusalSchema.parse(await response.json()).errors[0]?.message;

  it('shows what will come, and saves nothing', async () => {
    const response = await send(await makeFactsheet('#321'), {
      path: '/preview',
      role: 'contributor',
      headers: { 'accept-language': 'fr' },
    });
    expect(response.status).toBe(200);
    const preview = ImportPreviewSchema.parse(await response.json());
    expect(preview.title).toBe('Shared tool sheds');
    expect(preview.fields).toContainEqual({ label: 'Étapes', texts: ['Find a place.', 'Buy tools.'] });
    expect(Object.values(preview.pictures)).toEqual([
      { alt: 'A shed', source: expect.stringMatching(/^data:image\/webp;base64,/) },
    ]);
    expect(JSON.stringify(preview.body)).toContain('It rained.');
    expect(preview.report.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['picture-format', 'picture-credit', 'section-to-body', 'section-missing']),
    );
    expect(preview.report.find(({ code }) => code === 'picture-format')?.message).toMatch(
      /^Images dans un format/,
    );
    expect((await cms.payload.count({ collection: 'media' })).totalDocs).toBe(0);
    expect((await cms.payload.count({ collection: 'factsheets' })).totalDocs).toBe(0);
  });

  it('becomes a draft with its fields, text, footnote and picture', async () => {
    const before = await jobs();
    const response = await send(await makeFactsheet('#543'), { role: 'editor' });
    expect(response.status).toBe(201);
    const { collection, id, report } = DraftMadeSchema.parse(await response.json());
    expect(collection).toBe('factsheets');
    const draft = await cms.payload.findByID({
      collection: 'factsheets',
      id,
      depth: 0,
      draft: true,
      locale: 'en',
    });
    expect(draft).toMatchObject({
      _status: 'draft',
      slug: 'shared-tool-sheds',
      originalLanguage: 'en',
      lifecycle: 'current',
      title: 'Shared tool sheds',
      summary: 'Neighbours share tools.',
      objective: 'To save money.',
      steps: [{ text: 'Find a place.' }, { text: 'Buy tools.' }],
      lessons: [{ number: 1, text: 'Agree first.' }],
      languages: { en: { state: 'draft' }, fr: { state: 'missing' } },
      contributors: [{ role: 'author', agent: { relationTo: 'organisations' } }],
    });
    const { docs } = await cms.payload.find({ collection: 'media', depth: 0, locale: 'en' });
    expect(docs).toMatchObject([
      {
        alt: 'A shed',
        workingName: 'A shed',
        credit: '',
        licence: 'all-rights-reserved',
        width: 700,
        height: 400,
        consent: { status: 'unknown' },
      },
    ]);
    expect(docs[0]?.sha256.slice(0, 16)).toBe(docs[0]?.slug);
    expect(JSON.stringify(draft.body)).toContain('"blockType":"footnote"');
    expect(JSON.stringify(draft.body)).toContain(`"media":${docs[0]?.id}`);
    expect(report.find(({ code }) => code === 'author')?.details).toEqual(['Somebody Unknown']);
    expect(await jobs()).toBe(before);
  });

  it('takes a picture that is in the library already, and a name that is taken gets a number', async () => {
    const response = await send(await makeFactsheet('#543'), { role: 'editor' });
    const { id } = DraftMadeSchema.parse(await response.json());
    const draft = await cms.payload.findByID({ collection: 'factsheets', id, depth: 0, draft: true });
    expect(draft.slug).toBe('shared-tool-sheds-2');
    expect((await cms.payload.count({ collection: 'media' })).totalDocs).toBe(1);
  });

  it('a contributor gets the draft without new pictures, and is told', async () => {
    const response = await send(await makeFactsheet('#765'), { role: 'contributor' });
    expect(response.status).toBe(201);
    const { report } = DraftMadeSchema.parse(await response.json());
    expect(report.find(({ code }) => code === 'picture-not-allowed')?.count).toBe(1);
    expect((await cms.payload.count({ collection: 'media' })).totalDocs).toBe(1);
  });

  it('cannot go out while nobody says whose its picture is', async () => {
    const { docs } = await cms.payload.find({ collection: 'media', depth: 0 });
    const { token } = await cms.as('editor');
    const saved = await cms.request(`/api/media/${docs[0]?.id}?locale=en`, {
      method: 'PATCH',
      body: JSON.stringify({ alt: 'A shed with doors' }),
      headers: { Authorization: `JWT ${token}` },
    });
    expect(saved.status).toBe(400);
  });

  it('does nothing for strangers, and takes nothing but a Word file that says what it is', async () => {
    const file = makeDocx(p(t('x')));
    expect((await send(file)).status).toBe(401);
    const form = await send(file, { role: 'editor', headers: { 'content-type': 'text/plain' } });
    expect([form.status, await sentence(form)]).toEqual([
      400,
      expect.stringMatching(/^This file is not a Word document/),
    ]);
    const french = await send(Buffer.from('no'), { role: 'editor', headers: { 'accept-language': 'fr' } });
    expect(await sentence(french)).toMatch(/^Ce fichier n’est pas un document Word/);
    const choice = await send(file, { role: 'editor', query: 'kind=novel&lang=en' });
    expect(await sentence(choice)).toMatch(/knowledge-paper \(Knowledge paper\)/);
    const huge = await send(file, { role: 'editor', headers: { 'content-length': String(2 ** 30) } });
    expect(await sentence(huge)).toMatch(/^The file has 1024 MB; at most 40 MB/);
  });

  it('gives a template of each kind to download', async () => {
    const response = await cms.request('/api/word-import/template?kind=factsheet&lang=ar', {
      as: 'contributor',
    });
    expect(response.headers.get('content-type')).toBe(DOCX);
    const template = new Uint8Array(await response.arrayBuffer());
    const preview = await send(template, {
      path: '/preview',
      role: 'contributor',
      query: 'kind=factsheet&lang=ar',
    });
    expect(ImportPreviewSchema.parse(await preview.json()).body).toEqual([]);
  });
});
