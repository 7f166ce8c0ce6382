import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withFigure } from '../fields/testing/with-figure.ts';
import { createWorkplace, type Workplace } from '../jobs/testing/workplace.ts';
import { draftNews, publish, publishNews } from '../jobs/testing/news.ts';
import { uploadPicture } from '../jobs/testing/pictures.ts';
import { PictureUsesSchema } from '../media/picture-uses.ts';
import { writeSnapshot, writeWholeRecord } from './write-snapshot.ts';

let place: Workplace;
beforeAll(async () => {
  place = await createWorkplace();
});
afterAll(() => place.dispose());

const refusals = async (collection: 'news', id: number) => {
  const { refused } = await writeSnapshot(place.payload, place.env, [{ collection, id }]);
  return refused.map(({ reason }) => reason);
};

describe('pictures in the record', () => {
  it('come with the publication that shows them, byte for byte, and go with it', async () => {
    const { id: image, slug } = await uploadPicture(place);
    await place.work();
    expect(place.has(`media/${slug}`)).toBe(false);
    const { id } = await publishNews(place, 'With a picture', { image });
    await place.work();
    expect(readdirSync(join(place.env.contentDir, 'media', slug)).toSorted()).toEqual([
      '320.avif',
      '320.jpg',
      '320.webp',
      'en.mdx',
      'entry.yaml',
      'original.jpg',
    ]);
    expect(place.file(`media/${slug}/en.mdx`)).toContain('alt: A field of maize\n');
    await publish(place, id, { image: null });
    await place.work();
    expect(place.has(`media/${slug}`)).toBe(false);
  });

  it('come with a figure that stands within another part of a text', async () => {
    const { id: image, slug } = await uploadPicture(place);
    await publishNews(place, 'With a figure', { body: withFigure('Words.', image) });
    await place.work();
    expect(place.has(`media/${slug}`)).toBe(true);
  });

  it('stay while another publication shows them', async () => {
    const { id: image, slug } = await uploadPicture(place);
    const { id } = await publishNews(place, 'Shows it too', { image });
    await publishNews(place, 'Shows it as well', { image });
    await place.work();
    await publish(place, id, { image: null });
    await place.work();
    expect(place.has(`media/${slug}`)).toBe(true);
  });

  it('follow a better description by themselves', async () => {
    const { id: image, slug } = await uploadPicture(place);
    await publishNews(place, 'Better described', { image });
    await place.work();
    const data = { alt: 'A woman waters a field of maize' };
    await place.payload.update({
      collection: 'media',
      id: image,
      data,
      locale: 'en',
      ...(await place.doing('editor')),
    });
    await place.work();
    expect(place.file(`media/${slug}/en.mdx`)).toContain('A woman waters a field of maize');
  });

  it('leave the record when consent is withdrawn, and the publication stays without them', async () => {
    const { id: image, slug } = await uploadPicture(place, { identifiable: true });
    const doing = await place.doing('editor');
    const given = { consent: { status: 'given' as const, uses: ['site' as const] } };
    await place.payload.update({ collection: 'media', id: image, data: given, locale: 'en', ...doing });
    const { slug: item } = await publishNews(place, 'With somebody in it', { image });
    await place.work();
    expect(place.has(`media/${slug}`)).toBe(true);
    expect(place.file(`media/${slug}/entry.yaml`)).not.toContain('consent');

    const withdrawn = { consent: { status: 'withdrawn' as const } };
    await place.payload.update({ collection: 'media', id: image, data: withdrawn, locale: 'en', ...doing });
    await place.work();
    expect(place.has(`media/${slug}`)).toBe(false);
    expect(place.file(`news/${item}/entry.yaml`)).not.toContain('image:');
  });

  it('hold a publication back when nobody describes them, and what readers have stays', async () => {
    const { id: image } = await uploadPicture(place);
    const { id, slug } = await publishNews(place, 'Described at first', { image });
    await place.work();
    const before = place.file(`news/${slug}/en.mdx`);
    await place.payload.update({ collection: 'media', id: image, data: { alt: '' }, locale: 'en' });
    expect(await refusals('news', id)).toEqual([
      expect.stringMatching(
        /^news\/described-at-first cannot be published yet:\n {2}body \(en\): the picture “.*” has no alternative text in this language\. Describe what it shows, or mark it decorative\.$/,
      ),
    ]);
    expect(place.file(`news/${slug}/en.mdx`)).toBe(before);
  });
});

describe('where a picture is used', () => {
  const ask = async (id: number, as?: 'contributor') => {
    const answer = await place.request(`/api/media/uses/${id}`, as && { as });
    return answer.status === 200 ? PictureUsesSchema.parse(await answer.json()) : answer.status;
  };

  it('is told with the states of languages, of texts and of what stands beside them, published or not', async () => {
    const { id: image } = await uploadPicture(place);
    const { id: other } = await uploadPicture(place);
    const { id: inText } = await publishNews(place, 'In its text', { body: withFigure('Words.', image) });
    const { id: beside } = await publishNews(place, 'Beside it', { image });
    const { id: draft } = await draftNews(place, 'Not out yet', { image });
    const { id: over } = await publishNews(place, 'Published only', { image });
    await place.payload.update({
      collection: 'news',
      id: over,
      data: { image: null },
      draft: true,
      locale: 'en',
      ...(await place.doing('editor')),
    });
    await publishNews(place, 'Another picture', { image: other });
    const found = await ask(image, 'contributor');
    const uses =
      typeof found === 'number' ? [] : found.uses.toSorted((one, two) => Number(one.id) - Number(two.id));
    const out = { collection: 'news', states: { en: 'published', fr: 'missing' } };
    expect(uses).toMatchObject([
      { ...out, id: inText, title: 'In its text', isPublished: true, isInNewest: true },
      { ...out, id: beside, title: 'Beside it', isPublished: true, isInNewest: true },
      { id: draft, title: 'Not out yet', isPublished: false, isInNewest: true, states: { en: 'draft' } },
      { id: over, title: 'Published only', isPublished: true, isInNewest: false },
    ]);
  });

  it('is told to nobody who is not signed in', async () => {
    const { id } = await uploadPicture(place);
    expect(await ask(id)).toBe(401);
    expect(await ask(id, 'contributor')).toEqual({ uses: [], hasMore: false });
    expect((await place.request('/api/media/uses/x', { as: 'editor' })).status).toBe(404);
  });
});

describe('names in the record', () => {
  it('come with the publication that gives them, and follow a new address', async () => {
    const doing = await place.doing('editor');
    const { id: topic } = await place.payload.create({
      collection: 'topics',
      data: { label: 'Referrals', code: 'referrals', slug: 'referrals' },
      locale: 'en',
      ...doing,
    });
    await place.work();
    expect(place.file('topics/referrals/en.mdx')).toContain('label: Referrals\n');
    await place.payload.update({
      collection: 'topics',
      id: topic,
      data: { slug: 'referral-systems' },
      locale: 'en',
      ...doing,
    });
    await place.work();
    expect(place.has('topics/referrals')).toBe(false);
    expect(place.has('topics/referral-systems')).toBe(true);
  });
});

describe('withdrawing', () => {
  it('leaves a withdrawn publication in its place, also when it is unpublished after', async () => {
    const doing = await place.doing('publisher');
    const { id: publisher } = await place.payload.create({
      collection: 'organisations',
      data: { name: 'KMH', type: 'unit', slug: 'kmh' },
      locale: 'en',
      ...doing,
    });
    const about = 'Words of the publication.';
    const { id } = await place.payload.create({
      collection: 'factsheets',
      data: {
        title: 'To be withdrawn',
        slug: 'to-be-withdrawn',
        summary: about,
        objective: about,
        context: about,
        targetGroup: about,
        sustainability: about,
        practiceStage: 'good',
        datePublished: '2022-12-08T12:00:00.000Z',
        licence: 'CC-BY-4.0',
        publisher: { relationTo: 'organisations', value: publisher },
        originalLanguage: 'en',
        languages: { en: { state: 'approved' } },
      },
      draft: true,
      locale: 'en',
      ...doing,
    });
    await place.payload.update({
      collection: 'factsheets',
      id,
      data: { _status: 'published' },
      locale: 'en',
      ...doing,
    });
    await place.work();
    expect(place.file('factsheets/to-be-withdrawn/entry.yaml')).not.toContain('lifecycle');

    const withdrawn = {
      lifecycle: 'withdrawn' as const,
      withdrawal: { date: '2023-01-10T12:00:00.000Z', reason: 'The figures were wrong.' },
    };
    await place.payload.update({
      collection: 'factsheets',
      id,
      data: { ...withdrawn, _status: 'published' },
      locale: 'en',
      ...doing,
    });
    await place.work();
    expect(place.file('factsheets/to-be-withdrawn/entry.yaml')).toContain('lifecycle: withdrawn\n');
    expect(place.file('factsheets/to-be-withdrawn/en.mdx')).toContain('reason: The figures were wrong.\n');

    await place.payload.update({
      collection: 'factsheets',
      id,
      data: { _status: 'draft' },
      locale: 'en',
      ...doing,
    });
    await place.work();
    expect(place.file('factsheets/to-be-withdrawn/entry.yaml')).toContain('lifecycle: withdrawn\n');
    expect(place.file('../ledger/removed.tsv') ?? '').not.toContain('factsheets');
  });
});

describe('the whole record', () => {
  it('is the same when it is written again, without the index too', async () => {
    const before = await writeWholeRecord(place.payload, place.env);
    expect(before.written).toEqual([]);
    rmSync(join(place.env.dataDir, 'cache/record-index.json'));
    const { id } = await draftNews(place, 'Nothing to write');
    const after = await writeSnapshot(place.payload, place.env, [{ collection: 'news', id }]);
    expect({ written: after.written, removed: after.removed }).toEqual({ written: [], removed: [] });
  });

  it('leaves entries alone that the CMS does not know', async () => {
    const folder = join(place.env.contentDir, 'topics/by-hand');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'entry.yaml'), 'code: by-hand\n');
    await writeWholeRecord(place.payload, place.env);
    expect(place.has('topics/by-hand')).toBe(true);
  });
});
