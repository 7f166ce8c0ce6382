import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withFigure } from '../fields/testing/with-figure.ts';
import { createWorkplace, type Workplace } from '../jobs/testing/workplace.ts';
import { draftNews, publish, publishNews, words } from '../jobs/testing/news.ts';
import { uploadPicture } from '../jobs/testing/pictures.ts';
import { PictureUsesSchema } from '../media/picture-uses.ts';
import type { Media } from '../payload-types.ts';
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

describe('pictures whose people agree no longer', () => {
  const given = { status: 'given' as const, uses: ['site' as const] };
  const people = { identifiable: true, consent: given };
  const record = async (id: number, consent: NonNullable<Media['consent']>) =>
    place.payload.update({
      collection: 'media',
      id,
      data: { consent },
      locale: 'en',
      ...(await place.doing('editor')),
    });
  const withdraw = (id: number) => record(id, { ...given, status: 'withdrawn' });
  const log = async (id: number) => {
    const where = { document: { equals: `media/${id}` } };
    const { docs } = await place.payload.find({ collection: 'activity', sort: 'id', where });
    return docs.map(({ action, who, note }) => ({ action, who, note }));
  };
  const ledger = () => place.file('../ledger/pictures.tsv') ?? '';

  it('go from languages that are being worked on too, and the log says who, why, and from where', async () => {
    const { id: image, slug } = await uploadPicture(place, people);
    const french = { ...words('Deux langues'), body: withFigure('En français.', image) };
    const { id, slug: item } = await publishNews(place, 'Two languages', {
      body: withFigure('In English.', image),
    });
    const doing = await place.doing('editor');
    await place.payload.update({ collection: 'media', id: image, data: { alt: 'Un champ' }, locale: 'fr' });
    const inFrench = (data: object) =>
      place.payload.update({ collection: 'news', id, data, locale: 'fr', ...doing });
    await inFrench({ ...french, languages: { fr: { state: 'approved' } }, _status: 'published' });
    await place.work();
    await inFrench({ languages: { fr: { state: 'draft' } }, _status: 'published' });
    await place.work();
    expect(place.file(`news/${item}/fr.mdx`)).toContain(slug);

    await withdraw(image);
    expect(await log(image)).toMatchObject([
      { action: 'consent-over', note: expect.stringContaining('“Two languages”') },
    ]);
    const releases = place.releases();
    await place.work();
    expect(place.releases()).toBe(releases + 1);
    for (const lang of ['en', 'fr']) {
      expect(place.file(`news/${item}/${lang}.mdx`)).not.toMatch(/Figure|A caption/);
      expect(place.file(`news/${item}/${lang}.mdx`)).toMatch(/In English|En français/);
    }
    expect(place.has(`media/${slug}`)).toBe(false);
    expect(existsSync(join(place.env.dataDir, 'cache/renditions', slug))).toBe(false);
    expect(ledger()).toMatch(new RegExp(`\\t${slug}\\twithheld\\n$`));
    const [over, gone, ...more] = await log(image);
    expect(over?.who).not.toBe('');
    expect(gone).toMatchObject({ action: 'picture-gone', who: null });
    expect(gone?.note).toMatch(
      /^Consent was withdrawn\. The picture “field” is off the site.*“Two languages”\.$/,
    );
    expect(more).toEqual([]);
  });

  it('can be shown again when they agree again', async () => {
    const { id: image, slug } = await uploadPicture(place, people);
    const { slug: item } = await publishNews(place, 'Back again', { image });
    await place.work();
    await withdraw(image);
    await place.work();
    expect(place.has(`media/${slug}`)).toBe(false);
    await record(image, given);
    await place.work();
    expect(place.file(`news/${item}/entry.yaml`)).toContain(`image: ${slug}`);
    expect(existsSync(join(place.env.contentDir, 'media', slug, '320.avif'))).toBe(true);
    expect(ledger()).toMatch(new RegExp(`\\t${slug}\\tshown\\n$`));
  });

  it('go from an entry that cannot be written anew, without an index too', async () => {
    const { id: image, slug } = await uploadPicture(place, people);
    const { slug: item } = await publishNews(place, 'By hand', { image });
    await place.work();
    const strange = join(place.env.contentDir, 'news', 'strange');
    cpSync(join(place.env.contentDir, 'news', item), strange, { recursive: true });
    const facts = place.file('news/strange/entry.yaml') ?? '';
    writeFileSync(join(strange, 'entry.yaml'), facts.replace(/^permalinkId: .*$/m, 'permalinkId: 7k2map'));
    rmSync(join(place.env.dataDir, 'cache/record-index.json'));
    await withdraw(image);
    await place.work();
    expect(place.has(`media/${slug}`)).toBe(false);
    expect(place.file('news/strange/entry.yaml')).not.toContain('image:');
    rmSync(strange, { recursive: true });
  });

  it('go from a kept release also when the record shows them no longer', async () => {
    const { id: image, slug } = await uploadPicture(place, people);
    await place.work();
    const kept = join(place.env.dataDir, 'releases', 'older', 'site', 'media', slug);
    mkdirSync(kept, { recursive: true });
    await withdraw(image);
    const releases = place.releases();
    await place.work();
    expect(place.releases()).toBe(releases + 1);
    expect(ledger()).toMatch(new RegExp(`\\t${slug}\\twithheld\\n$`));
    rmSync(join(place.env.dataDir, 'releases', 'older'), { recursive: true });

    const { id: never, slug: neverOut } = await uploadPicture(place, people);
    await withdraw(never);
    await place.work();
    expect(ledger()).not.toContain(neverOut);
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
