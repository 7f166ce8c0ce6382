import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../jobs/testing/news.ts';
import { createTestCms, DATABASES } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { approveEnglish, english, facts, signOffDesk } from './testing/sign-off-desk.ts';

describe.each(DATABASES)('sign-off on %s', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await createTestCms({ database });
  });
  afterAll(() => cms.dispose());

  const { send, draft, save, publish, read, stateOf, remembered, approved, published, versionWith } =
    signOffDesk(() => cms);

  it('remembers what was approved, by whom and when', async () => {
    const { en, facts: shared } = await remembered(await approved());
    expect(en?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(en?.approved?.by.name).toBe('editor');
    expect(Date.now() - Date.parse(en?.approved?.at ?? '')).toBeLessThan(60_000);
    expect(shared?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  /** Every way to change words, each after an approval. */
  const doors: Record<string, (id: number) => Promise<unknown>> = {
    'a save': (id) => save(id, { title: 'Other' }),
    'a save that repeats the state': async (id) =>
      save(id, { title: 'Other', languages: { en: { state: await stateOf(id) } } }),
    'a form that saves itself': (id) =>
      save(id, { title: 'Other', ...approveEnglish }, 'editor', 'locale=en&draft=true&autosave=true'),
    'a save by an administrator': (id) => save(id, { title: 'Other' }, 'admin'),
    'many at once': (id) =>
      send('PATCH', `news?where[id][equals]=${id}&draft=true&locale=en`, { title: 'Other' }),
    'a program with somebody’s rights': async (id) => {
      const { user } = await cms.as('editor');
      return cms.payload.update({
        collection: 'news',
        id,
        data: { title: 'Other' },
        draft: true,
        overrideAccess: false,
        user,
      });
    },
    'the system': (id) =>
      cms.payload.update({ collection: 'news', id, data: { title: 'Other' }, draft: true }),
  };
  it.each(Object.keys(doors))('takes the approval away when the words change by %s', async (door) => {
    for (const id of [await approved(), await published()]) {
      await doors[door]?.(id);
      expect(await read(id)).toMatchObject({ title: 'Other', languages: { en: { state: 'in-review' } } });
      const { sentence, status } = await publish(id);
      expect(status).toBe(400);
      expect(sentence).toBe(
        'English was changed after it was approved, so it is in review again. Have it approved, then publish.',
      );
    }
  });

  it('takes the approval away when an older version is restored, whatever that one says of itself', async () => {
    const id = await published();
    await save(id, { title: 'Better', ...approveEnglish });
    await publish(id, { title: 'Better', ...approveEnglish });
    const old = await versionWith(id, 'Market day');
    expect((await send('POST', `news/versions/${old}?draft=true`, {})).status).toBe(200);
    expect(await read(id)).toMatchObject({ title: 'Market day', languages: { en: { state: 'in-review' } } });
    expect((await send('POST', `news/versions/${old}`, {})).status).toBe(400);
    expect(await read(id, false)).toMatchObject({ title: 'Better', _status: 'published' });
  });

  it('publishes no words that nobody approved, by no door', async () => {
    const id = await published();
    const other = { title: 'Unseen', _status: 'published' };
    const tries = [
      save(id, other, 'editor', 'locale=en'),
      save(id, { ...other, languages: { en: { state: 'published' } } }, 'admin', 'locale=en'),
      save(id, other, 'editor', 'locale=en&draft=true'),
      save(id, other, 'editor', 'locale=en&publishAllLocales=true'),
      save(id, other, 'editor', 'locale=en&publishSpecificLocale=en'),
      save(id, { title: { en: 'Unseen' }, _status: 'published' }, 'editor', 'locale=all'),
      send('PATCH', `news?where[id][equals]=${id}&locale=en`, other),
      send('PATCH', `news?where[id][equals]=${id}&draft=true&locale=en`, other),
    ];
    for (const { status, docs } of await Promise.all(tries))
      expect(docs?.length === 0 || status === 400).toBe(true);
    expect(await read(id, false)).toMatchObject({ title: 'Market day', _status: 'published' });
  });

  it('keeps the approval of a language when another one changes, and when a save changes nothing', async () => {
    const id = await approved();
    await save(id, words('Jour de marché'), 'contributor', 'locale=fr&draft=true');
    await save(id, english, 'contributor');
    expect((await read(id)).languages).toMatchObject({ en: { state: 'approved' }, fr: { state: 'draft' } });
    expect((await publish(id)).status).toBe(200);
  });

  it('sends the original back into review when a fact changes, and publishes no fact that nobody approved', async () => {
    const id = await approved();
    await save(
      id,
      { ...words('Jour de marché'), languages: { fr: { state: 'approved' } } },
      'editor',
      'locale=fr&draft=true',
    );
    await publish(id);
    await save(id, { date: '2022-04-01T12:00:00.000Z' });
    expect((await read(id)).languages).toMatchObject({
      en: { state: 'in-review' },
      fr: { state: 'published' },
    });
    expect((await publish(id)).sentence).toMatch(/^English was changed after it was approved/);
    await save(id, approveEnglish);
    expect((await publish(id)).status).toBe(200);
  });

  it('gives a copy no approval', async () => {
    const id = await published();
    for (const query of ['', '?draft=false']) {
      const { doc, status } = await send('POST', `news/${id}/duplicate${query}`, {
        languages: { fr: { state: 'missing' } },
      });
      if (query === '')
        expect(doc).toMatchObject({ _status: 'draft', languages: { en: { state: 'draft' } } });
      else expect(status).toBe(400);
      if (doc) expect((await remembered(doc.id)).en?.digest).toBeUndefined();
    }
  });

  it('takes no approval from outside', async () => {
    const forged = {
      signOff: { en: { digest: 'a'.repeat(64) } },
      languages: { en: { reviewedBy: 'admin' } },
    };
    const id = await draft(forged, 'contributor');
    expect((await remembered(id)).en?.digest).toBeUndefined();
    await save(id, forged, 'admin');
    expect((await remembered(id)).en?.digest).toBeUndefined();
    expect((await read(id)).languages.en).toMatchObject({ state: 'draft', reviewedBy: null });
  });

  it('lets a contributor approve nothing, by no door', async () => {
    const id = await draft({}, 'contributor');
    const copy = { ...facts, ...english, ...approveEnglish };
    const tries = [
      () => save(id, approveEnglish, 'contributor'),
      () => save(id, approveEnglish, 'contributor', 'locale=en&draft=true&autosave=true'),
      () => send('PATCH', `news?where[id][equals]=${id}&locale=en`, approveEnglish, 'contributor'),
      () => send('POST', 'news?locale=en&draft=true', copy, 'contributor'),
      () => send('POST', `news/${id}/duplicate`, approveEnglish, 'contributor'),
    ];
    for (const attempt of tries) {
      const { doc } = await attempt();
      expect(doc?.languages.en?.state ?? 'refused').not.toBe('approved');
    }
    expect(await stateOf(id)).toBe('draft');
  });

  it('publishes many at once, each with its own words in the language that is open', async () => {
    const ids = [await draft(words('First')), await draft(words('Second'))];
    for (const id of ids) {
      const french = {
        ...words(`Texte ${id}`),
        languages: { en: { state: 'approved' }, fr: { state: 'approved' } },
      };
      await save(id, french, 'editor', 'locale=fr&draft=true');
    }
    const all = `news?where[id][in]=${ids.join(',')}&draft=true&locale=fr`;
    const { docs } = await send('PATCH', all, { _status: 'published' });
    expect(docs?.map(({ title }) => title).sort()).toEqual(ids.map((id) => `Texte ${id}`).sort());
    expect((await read(ids[1] ?? 0, false)).title).toBe('Second');
  });

  it('publishes nothing before the day of an embargo, and says which day that is', async () => {
    const id = await cms.payload
      .create({
        collection: 'knowledge-papers',
        data: { title: 'Early', originalLanguage: 'en', embargoUntil: '2999-05-04T12:00:00.000Z' },
        draft: true,
      })
      .then((doc) => doc.id);
    const { sentence } = await send('PATCH', `knowledge-papers/${id}?locale=en`, {
      ...approveEnglish,
      _status: 'published',
    });
    expect(sentence).toMatch(/^It is under embargo until 4 May 2999\./);
  });

  describe('where the four-eyes rule holds', () => {
    beforeAll(() => Object.assign(cms.payload.config.custom, { fourEyes: true }));
    afterAll(() => Object.assign(cms.payload.config.custom, { fourEyes: false }));

    it('lets somebody else approve, and nobody their own last change', async () => {
      const id = await draft({}, 'editor');
      expect((await save(id, approveEnglish, 'publisher')).sentence).toMatch(
        /^English has to be “In review”/,
      );
      await save(id, { languages: { en: { state: 'in-review' } } });
      expect((await save(id, approveEnglish)).sentence).toMatch(
        /^English: you wrote the last change yourself/,
      );
      expect((await save(id, { title: 'Mine', ...approveEnglish }, 'publisher')).sentence).toMatch(
        /^English: you wrote/,
      );
      expect((await save(id, approveEnglish, 'publisher')).status).toBe(200);
      expect((await publish(id)).status).toBe(200);
    });

    it('counts facts that nobody has approved among the words', async () => {
      const id = await draft({ languages: { en: { state: 'in-review' } } }, 'editor');
      await save(id, { date: '2022-05-01T12:00:00.000Z' }, 'publisher');
      expect((await save(id, approveEnglish, 'publisher')).sentence).toMatch(/^English: you wrote/);
    });

    it('is not passed by writing and approving at once, nor by a new document', async () => {
      const data = { ...facts, ...english, ...approveEnglish };
      expect((await send('POST', 'news?locale=en&draft=true', data, 'admin')).status).toBe(400);
      expect((await send('POST', 'news?locale=en', { ...data, _status: 'published' }, 'admin')).status).toBe(
        400,
      );
    });
  });

  it('writes down who did what, and lets nobody change or delete a line', async () => {
    const id = await published();
    await save(id, { title: 'Other' }, 'contributor');
    await send('POST', `take-down/news/${id}`, { reason: 'Another text says it better.' });
    const { docs } = await cms.payload.find({
      collection: 'activity',
      sort: 'id',
      where: { document: { equals: `news/${id}` } },
    });
    expect(docs.map(({ action, lang, state, who }) => [action, lang ?? '', state ?? '', who])).toEqual([
      ['state-changed', 'en', 'draft', 'editor'],
      ['approved', 'en', 'approved', 'editor'],
      ['state-changed', 'en', 'published', 'editor'],
      ['published', '', '', 'editor'],
      ['fallen', 'en', 'in-review', 'contributor'],
      ['unpublished', '', '', 'editor'],
    ]);
    const line = docs[0]?.id ?? 0;
    for (const [method, path] of [
      ['PATCH', `activity/${line}`],
      ['DELETE', `activity/${line}`],
      ['DELETE', `activity?where[id][equals]=${line}`],
      ['POST', 'activity'],
    ] as const)
      expect((await send(method, path, { note: 'x' }, 'admin')).status, `${method} ${path}`).toBe(403);
    const sentence = 'no line of it is changed or deleted';
    const change = cms.payload.update({ collection: 'activity', id: line, data: { note: 'x' } });
    await expect(change).rejects.toThrow(sentence);
    await expect(cms.payload.delete({ collection: 'activity', id: line })).rejects.toThrow(sentence);
    await expect(cms.payload.delete({ collection: 'activity', where: {} })).rejects.toThrow(sentence);
  });
});
