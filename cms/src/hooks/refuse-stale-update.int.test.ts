import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCms, DATABASES } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { createProbeClient } from '../testing/probe-client.ts';
import { probes } from '../testing/probe-collection.ts';
import { SEEN_HEADER } from './refuse-stale-update.ts';

describe.each(DATABASES)('a save of a document that someone else saved meanwhile, on %s', (database) => {
  let cms: TestCms;
  let one: ReturnType<typeof createProbeClient>;
  let other: ReturnType<typeof createProbeClient>;
  beforeAll(async () => {
    cms = await createTestCms({ database, collections: [probes] });
    one = createProbeClient(cms, 'editor');
    other = createProbeClient(cms, 'publisher');
  });
  afterAll(() => cms.dispose());

  const conflict = { status: 409, message: expect.stringContaining('Someone else saved this document') };

  it('is refused, and the other’s save stays', async () => {
    const opened = await one.create({ title: 'first' });
    await other.update(opened.id, { title: 'of the other', updatedAt: opened.updatedAt });

    await expect(
      one.update(opened.id, { title: 'of the one', updatedAt: opened.updatedAt }),
    ).rejects.toMatchObject(conflict);
    expect((await one.read(opened.id)).title).toBe('of the other');
  });

  it('is refused when the other saved only a draft of a published document', async () => {
    const opened = await one.create({ title: 'first', _status: 'published' });
    await other.update(opened.id, { title: 'draft of the other' }, '?draft=true');

    await expect(
      one.update(opened.id, { title: 'of the one', _status: 'published', updatedAt: opened.updatedAt }),
    ).rejects.toMatchObject(conflict);
    await expect(
      one.update(
        opened.id,
        { title: 'of the one', updatedAt: opened.updatedAt },
        '?draft=true&autosave=true',
      ),
    ).rejects.toMatchObject(conflict);
    expect((await one.read(opened.id, '?draft=true')).title).toBe('draft of the other');
  });

  it('is refused by the header as by the form', async () => {
    const opened = await one.create({ title: 'first' });
    await other.update(opened.id, { title: 'of the other' });
    const save = (seen: string) =>
      cms.request(`/api/probes/${opened.id}`, {
        as: 'editor',
        method: 'PATCH',
        headers: { [SEEN_HEADER]: seen },
        body: JSON.stringify({ title: 'of the one' }),
      });

    expect((await save(opened.updatedAt)).status).toBe(409);
    expect((await save((await one.read(opened.id)).updatedAt)).status).toBe(200);
  });

  it('is told in the language of whoever saves', async () => {
    const opened = await one.create({ title: 'first' });
    await other.update(opened.id, { title: 'of the other' });
    const answer = await cms.request(`/api/probes/${opened.id}`, {
      as: 'editor',
      method: 'PATCH',
      headers: { 'Accept-Language': 'fr' },
      body: JSON.stringify({ title: 'of the one', updatedAt: opened.updatedAt }),
    });
    expect(await answer.text()).toContain('Quelqu’un d’autre a enregistré ce document');
  });

  it('is taken when it follows the newest save, of every kind', async () => {
    let seen = await one.create({ title: 'first' });
    for (const query of ['?draft=true', '?draft=true&autosave=true', '?draft=true&autosave=true', '']) {
      seen = await one.update(seen.id, { title: query, updatedAt: seen.updatedAt }, query);
      expect((await one.read(seen.id, '?draft=true')).updatedAt, query).toBe(seen.updatedAt);
    }
    seen = await one.update(seen.id, { _status: 'published', updatedAt: seen.updatedAt });
    seen = await one.update(seen.id, { title: 'draft', updatedAt: seen.updatedAt }, '?draft=true');
    seen = await one.update(seen.id, { _status: 'draft', updatedAt: seen.updatedAt });
    expect(seen._status).toBe('draft');
  });

  it('one of ten that are sent at the same moment is taken', async () => {
    const opened = await one.create({ title: 'first', count: 0 });
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) =>
        one.update(opened.id, { count: n + 1, updatedAt: opened.updatedAt }),
      ),
    );
    const taken = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.count] : []));

    expect(taken).toHaveLength(1);
    expect((await one.read(opened.id)).count).toBe(taken[0]);
  });
});
