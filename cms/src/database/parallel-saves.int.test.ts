import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCms, DATABASES } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { createProbeClient } from '../testing/probe-client.ts';
import { probes } from '../testing/probe-collection.ts';

const LOCALES = ['en', 'fr', 'es', 'ar', 'pt'];

describe.each(DATABASES)('saving at the same time on %s', (database) => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await createTestCms({ database, collections: [probes] });
  });
  afterAll(() => cms.dispose());

  it('keeps all of 100 saves, five languages of each of 20 documents', async () => {
    const client = createProbeClient(cms, 'editor');
    const ids: number[] = [];
    for (let n = 0; n < 20; n += 1) ids.push((await client.create({ title: 'first' })).id);

    await Promise.all(
      ids.flatMap((id) =>
        LOCALES.map((locale) => client.update(id, { title: `${locale} ${id}` }, `?locale=${locale}`)),
      ),
    );

    const kept = await Promise.all(ids.map((id) => client.read(id, '?locale=all')));
    expect(kept.map(({ title }) => title)).toEqual(
      ids.map((id) => Object.fromEntries(LOCALES.map((locale) => [locale, `${locale} ${id}`]))),
    );
  });

  it('keeps what is saved while a wrong password is counted', async () => {
    const client = createProbeClient(cms, 'editor');
    const { id } = await client.create({ title: 'first' });
    await cms.payload.create({
      collection: 'users',
      data: { email: 'guessed@example.org', password: 'the right one', name: 'Guessed', role: 'contributor' },
    });
    const guess = () =>
      cms.request('/api/users/login', {
        method: 'POST',
        body: JSON.stringify({ email: 'guessed@example.org', password: 'a wrong one' }),
      });

    const answers = await Promise.all(
      [1, 2, 3].flatMap((n) => [guess(), client.update(id, { count: n }).then(() => 'saved')]),
    );

    const account = await cms.payload.find({
      collection: 'users',
      where: { email: { equals: 'guessed@example.org' } },
      showHiddenFields: true,
    });
    expect(answers.filter((answer) => answer === 'saved')).toHaveLength(3);
    expect(account.docs[0]?.loginAttempts).toBe(3);
  });
});
