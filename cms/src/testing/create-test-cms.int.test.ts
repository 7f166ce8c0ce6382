import { describe, expect, it } from 'vitest';
import { createTestCms, DATABASES } from './index.ts';
import { createProbeClient } from './probe-client.ts';
import { probes } from './probe-collection.ts';

describe.each(DATABASES)('the test CMS on %s', (database) => {
  it('keeps a document in two languages apart, and shows nothing in a third', async () => {
    const cms = await createTestCms({ database, collections: [probes] });
    const client = createProbeClient(cms, 'editor');
    const { id } = await client.create({ title: 'Health' }, '?locale=en');
    await client.update(id, { title: 'Santé' }, '?locale=fr');

    const titles = await Promise.all(['en', 'fr', 'ar'].map((lang) => client.read(id, `?locale=${lang}`)));

    expect(titles.map(({ title }) => title)).toEqual(['Health', 'Santé', undefined]);
    await cms.dispose();
  });

  it('starts each time with an empty database', async () => {
    const first = await createTestCms({ database, collections: [probes] });
    await createProbeClient(first, 'editor').create({ title: 'Health' });
    await first.dispose();
    const second = await createTestCms({ database, collections: [probes] });

    expect((await createProbeClient(second, 'editor').list()).totalDocs).toBe(0);
    await second.dispose();
  });
});
