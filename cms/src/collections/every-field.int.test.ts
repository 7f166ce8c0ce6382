import { folderOf } from '@kmh/content/schema';
import type { Folder } from '@kmh/content/schema';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectBoth, sampleDocument } from '../fields/testing/sample-values.ts';
import type { Targets } from '../fields/testing/sample-values.ts';
import { z } from 'zod';
import { PictureUsesSchema } from '../media/picture-uses.ts';
import { createTestCms, DATABASES } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';

const folders = Object.values(folderOf);

const drawPicture = async (colour: string) => {
  const data = await sharp({ create: { width: 700, height: 400, channels: 3, background: colour } })
    .png()
    .toBuffer();
  return { data, mimetype: 'image/png', name: 'picture.png', size: data.length };
};

const noTargets: Targets = {
  'knowledge-papers': 0,
  factsheets: 0,
  'evaluation-briefs': 0,
  series: 0,
  projects: 0,
  news: 0,
  events: 0,
  organisations: 0,
  people: 0,
  topics: 0,
  media: 0,
  documents: 0,
};

/** One document of each collection that others can point to. */
const createTargets = async ({ payload }: TestCms): Promise<Targets> => {
  const [topic, organisation, person, document, picture] = await Promise.all([
    payload.create({ collection: 'topics', data: { label: 'Work', code: 'work', slug: 'work' } }),
    payload.create({
      collection: 'organisations',
      data: { name: 'Hub', type: 'government', slug: 'hub' },
    }),
    payload.create({ collection: 'people', data: { displayName: 'Evaluation team', slug: 'team' } }),
    payload.create({
      collection: 'documents',
      data: {
        title: 'Report',
        slug: 'report',
        language: 'en',
        externalUrl: 'https://example.org/report.pdf',
        mimeType: 'application/pdf',
        filesize: 1000,
      },
    }),
    payload.create({
      collection: 'media',
      data: { credit: 'KMH', licence: 'CC-BY-4.0', slug: 'made-at-upload', sha256: '', renditions: [] },
      file: await drawPicture('#a33'),
    }),
  ]);
  const draft = { data: { title: 'Target' }, draft: true as const };
  const pages = {
    'knowledge-papers': await payload.create({ collection: 'knowledge-papers', ...draft }),
    factsheets: await payload.create({ collection: 'factsheets', ...draft }),
    'evaluation-briefs': await payload.create({ collection: 'evaluation-briefs', ...draft }),
    series: await payload.create({ collection: 'series', ...draft }),
    projects: await payload.create({ collection: 'projects', ...draft }),
    news: await payload.create({ collection: 'news', ...draft }),
    events: await payload.create({ collection: 'events', ...draft }),
  };
  return {
    ...noTargets,
    ...Object.fromEntries(Object.entries(pages).map(([folder, { id }]) => [folder, id])),
    topics: topic.id,
    organisations: organisation.id,
    people: person.id,
    documents: document.id,
    media: picture.id,
  };
};

const SavedSchema = z.object({ doc: z.object({ id: z.number() }) });

/** Saves as an editor does, with the picture where there is one, and gives the document's id. */
const save = async (
  cms: TestCms,
  path: string,
  method: string,
  data: Record<string, unknown>,
  picture?: Buffer,
): Promise<number> => {
  const form = new FormData();
  form.set('_payload', JSON.stringify(data));
  if (picture) form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'picture.png');
  const response = await cms.request(path, { as: 'editor', method, body: form });
  const answer: unknown = await response.json();
  expect(answer, JSON.stringify(answer)).toHaveProperty('doc');
  return SavedSchema.parse(answer).doc.id;
};

describe.each(DATABASES)('every field on %s', (database) => {
  let cms: TestCms;
  let targets: Targets;

  beforeAll(async () => {
    cms = await createTestCms({ database });
    targets = await createTargets(cms);
  });
  afterAll(() => cms.dispose());

  it.each(folders)('keeps every field of %s in two languages', async (folder: Folder) => {
    const fields = cms.payload.collections[folder].config.flattenedFields;
    const shared = { targets, seed: folder, hasFindings: folder === 'evaluation-briefs' };
    const en = sampleDocument(fields, { lang: 'en', ...shared });
    const fr = sampleDocument(fields, { lang: 'fr', ...shared });
    const own = folder === 'documents' ? { mimeType: 'application/pdf', filesize: 1000 } : {};
    const file = folder === 'media' ? await drawPicture('#3a3') : undefined;
    const id = await save(cms, `/api/${folder}?locale=en`, 'POST', { ...en, ...own }, file?.data);
    await save(cms, `/api/${folder}/${id}?locale=fr`, 'PATCH', fr);

    const read = await cms.payload.findByID({
      collection: folder,
      id,
      depth: 0,
      draft: true,
      locale: 'all',
    });
    expect(read).toMatchObject(expectBoth(fields, en, fr));
    if (!('languages' in read)) return;

    // What was approved stays approved when the same is saved again, field by field.
    const approved = { languages: { en: { state: 'approved' }, fr: { state: 'approved' } } };
    await save(cms, `/api/${folder}/${id}?locale=fr&draft=true`, 'PATCH', approved);
    await save(cms, `/api/${folder}/${id}?locale=en&draft=true`, 'PATCH', en);
    await save(cms, `/api/${folder}/${id}?locale=fr&draft=true`, 'PATCH', fr);
    const again = await cms.payload.findByID({ collection: folder, id, depth: 0, draft: true });
    expect(again).toMatchObject(approved);
  });

  it('says where a picture is used, in what kind of document ever', async () => {
    const answer = await cms.request(`/api/media/uses/${targets.media}`, { as: 'editor' });
    const { uses } = PictureUsesSchema.parse(await answer.json());
    const kinds = [...new Set(uses.map(({ collection }) => collection))];
    expect(kinds).toEqual(expect.arrayContaining(['news', 'organisations']));
    expect(uses.find(({ collection }) => collection === 'news')).toMatchObject({ isInNewest: true });
  });
});
