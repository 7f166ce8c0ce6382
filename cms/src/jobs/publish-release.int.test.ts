import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { draftNews, publish, publishNews, words } from './testing/news.ts';
import { createWorkplace, type Workplace } from './testing/workplace.ts';

/* From an editor's click to the files of the record and one release. */
describe('publishing', () => {
  let place: Workplace;
  beforeAll(async () => {
    place = await createWorkplace();
  });
  afterAll(() => place.dispose());

  it('writes what was published, and makes one release of it', async () => {
    const { slug } = await publishNews(place, 'A first release');
    expect(place.has(`news/${slug}`)).toBe(false);
    await place.work();
    expect(slug).toBe('a-first-release');
    expect(place.file('news/a-first-release/en.mdx')).toContain('title: A first release\n');
    expect(place.file('news/a-first-release/entry.yaml')).toContain('reviewedBy: editor');
    expect(place.releases()).toBe(1);
  });

  it('says that it is with readers', async () => {
    const { id } = await publishNews(place, 'Followed on its way');
    expect(await place.outbox('news', id)).toMatchObject([{ state: 'waiting' }]);
    await place.work();
    expect(await place.outbox('news', id)).toMatchObject([{ state: 'live' }]);
  });

  it('goes on when the database cannot be told how far the release is', async () => {
    const { id } = await publishNews(place, 'Told by nobody');
    const { updateGlobal } = place.payload;
    let notes = 0;
    const telling = vi.spyOn(place.payload, 'updateGlobal').mockImplementation(async (options) => {
      notes += 1;
      // Two stand before the release; the third is the first of its own.
      if (notes === 3) throw new Error('The database is busy.');
      return updateGlobal.call(place.payload, options);
    });
    try {
      await place.work();
    } finally {
      telling.mockRestore();
    }
    expect(notes).toBeGreaterThan(3);
    expect(await place.outbox('news', id)).toMatchObject([{ state: 'live' }]);
  });

  it('leaves drafts where they are', async () => {
    const before = place.releases();
    const { id, slug } = await draftNews(place, 'Only a draft');
    const { payload } = place;
    await payload.update({
      collection: 'news',
      id,
      data: { title: 'Still a draft' },
      draft: true,
      autosave: true,
      locale: 'en',
    });
    await place.work();
    expect(await place.outbox('news', id)).toEqual([]);
    expect(place.has(`news/${slug}`)).toBe(false);
    expect(place.releases()).toBe(before);
  });

  it('keeps to what was published while somebody goes on writing', async () => {
    const { id, slug } = await publishNews(place, 'Published words');
    const data = { title: 'Words of a later draft' };
    await place.payload.update({ collection: 'news', id, data, draft: true, autosave: true, locale: 'en' });
    await place.work();
    expect(place.file(`news/${slug}/en.mdx`)).toContain('title: Published words\n');
    await place.payload.update({ collection: 'news', id, data, draft: true, autosave: true, locale: 'en' });
    await place.work();
    expect(place.file(`news/${slug}/en.mdx`)).toContain('title: Published words\n');
  });

  it('never writes a language that is not approved', async () => {
    const { id, slug } = await draftNews(place, 'In two languages');
    const french = { ...words('En deux langues'), languages: { fr: { state: 'in-review' as const } } };
    await place.payload.update({
      collection: 'news',
      id,
      data: french,
      draft: true,
      locale: 'fr',
      ...(await place.doing('editor')),
    });
    await publish(place, id);
    await place.work();
    expect(place.file(`news/${slug}/en.mdx`)).toContain('In two languages');
    expect(place.has(`news/${slug}/fr.mdx`)).toBe(false);

    const data = { languages: { fr: { state: 'approved' as const } }, _status: 'published' as const };
    await place.payload.update({
      collection: 'news',
      id,
      data,
      locale: 'fr',
      ...(await place.doing('editor')),
    });
    await place.work();
    expect(place.file(`news/${slug}/fr.mdx`)).toContain('title: En deux langues\n');
  });

  it('keeps the words of a language that is being worked on again, and drops one that is no more', async () => {
    const { id, slug } = await draftNews(place, 'Reworked');
    const doing = await place.doing('editor');
    const french = { ...words('Remanié'), languages: { fr: { state: 'approved' as const } } };
    await place.payload.update({ collection: 'news', id, data: french, draft: true, locale: 'fr', ...doing });
    await publish(place, id);
    await place.work();

    const rewritten = {
      title: 'Brouillon',
      languages: { fr: { state: 'draft' as const } },
      _status: 'published' as const,
    };
    await place.payload.update({ collection: 'news', id, data: rewritten, locale: 'fr', ...doing });
    await place.payload.update({
      collection: 'news',
      id,
      data: { title: 'Reworked again', languages: { en: { state: 'approved' } }, _status: 'published' },
      locale: 'en',
      ...doing,
    });
    await place.work();
    expect(place.file(`news/${slug}/en.mdx`)).toContain('Reworked again');
    expect(place.file(`news/${slug}/fr.mdx`)).toContain('title: Remanié\n');

    const dropped = { languages: { fr: { state: 'missing' as const } }, _status: 'published' as const };
    await place.payload.update({ collection: 'news', id, data: dropped, locale: 'fr', ...doing });
    await place.work();
    expect(place.has(`news/${slug}/fr.mdx`)).toBe(false);
  });

  it('takes a publication down when it is unpublished, and notes its permanent number', async () => {
    const { id, slug, permalinkId } = await publishNews(place, 'Not for long');
    await place.work();
    await place.payload.update({
      collection: 'news',
      id,
      data: { _status: 'draft' },
    });
    await place.work();
    expect(place.has(`news/${slug}`)).toBe(false);
    expect(place.file('../ledger/removed.tsv')).toContain(`${permalinkId}\tunpublished\n`);
    expect(await place.outbox('news', id)).toMatchObject([{ state: 'live' }, { state: 'live' }]);
  });

  it('takes it down with the trash, and brings it back from there', async () => {
    const { id, slug } = await publishNews(place, 'Thrown away');
    await place.work();
    await place.payload.update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } });
    await place.work();
    expect(place.has(`news/${slug}`)).toBe(false);
    await place.payload.update({ collection: 'news', id, data: { deletedAt: null }, trash: true });
    await publish(place, id);
    await place.work();
    expect(place.has(`news/${slug}`)).toBe(true);
    await place.payload.delete({ collection: 'news', id });
    await place.work();
    expect(place.has(`news/${slug}`)).toBe(false);
  });

  it('moves the folder when the address changes', async () => {
    const { id, permalinkId } = await publishNews(place, 'Under an old address');
    await place.work();
    await publish(place, id, { slug: 'under-a-new-address' });
    await place.work();
    expect(place.has('news/under-an-old-address')).toBe(false);
    expect(place.file('news/under-a-new-address/entry.yaml')).toMatch(
      new RegExp(`permalinkId: "?${permalinkId}`),
    );
    expect(place.file('../ledger/removed.tsv')).not.toContain(permalinkId);
  });

  it('lets other publications follow when one comes, moves and goes', async () => {
    const { id: target } = await draftNews(place, 'The one pointed to');
    const { slug } = await publishNews(place, 'The one that points', {
      about: [{ relationTo: 'news', value: target }],
    });
    await place.work();
    expect(place.file(`news/${slug}/entry.yaml`)).not.toContain('about:');
    await publish(place, target);
    await place.work();
    expect(place.file(`news/${slug}/entry.yaml`)).toContain('- news/the-one-pointed-to');
    await publish(place, target, { slug: 'pointed-to-elsewhere' });
    await place.work();
    expect(place.file(`news/${slug}/entry.yaml`)).toContain('- news/pointed-to-elsewhere');
    await place.payload.update({ collection: 'news', id: target, data: { _status: 'draft' } });
    await place.work();
    expect(place.file(`news/${slug}/entry.yaml`)).not.toContain('about:');
  });

  it('does nothing when nothing is waiting, and makes a release when one is asked for', async () => {
    const before = place.releases();
    await place.payload.jobs.queue({ task: 'publish-release', queue: 'release', input: {} });
    await place.work();
    expect(place.releases()).toBe(before);
    await place.payload.jobs.queue({ task: 'publish-release', queue: 'release', input: { isWanted: true } });
    await place.work();
    expect(place.releases()).toBe(before + 1);
  });

  it('keeps every text literally, whatever it looks like', async () => {
    const nasty =
      '{x} <script>alert(1)</script> import y --- | `code` **b** [a](b) \u202bعربي\u202c 🐘 &amp; \\n # 1. -';
    const { id, slug } = await publishNews(place, nasty, { slug: 'nasty' });
    await place.work();
    expect(await place.outbox('news', id)).toMatchObject([{ state: 'live' }]);
    expect(slug).toBe('nasty');
    const { payload } = place;
    const { parseEntry } = await import('@kmh/content/entry');
    const files = ['entry.yaml', 'en.mdx'].map((name) => ({
      name,
      source: place.file(`news/nasty/${name}`) ?? '',
    }));
    const { entry } = parseEntry('news', files, { slug: 'nasty', path: 'news/nasty' });
    expect(entry?.translations.en?.texts).toEqual({ title: nasty, summary: `About: ${nasty}.` });
    const [first] = entry?.translations.en?.body?.children ?? [];
    expect(first).toEqual({ type: 'paragraph', children: [{ type: 'text', value: `${nasty}, at length.` }] });
    expect((await payload.findByID({ collection: 'news', id, locale: 'en' })).title).toBe(nasty);
  });
});
