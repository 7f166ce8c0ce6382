import { describe, expect, it } from 'vitest';
import { createTestCms, DATABASES } from './index.ts';

describe.each(DATABASES)('the test CMS on %s', (database) => {
  it('keeps a document in two languages apart', async () => {
    const cms = await createTestCms({ database });
    const { payload } = cms;
    const { id } = await payload.create({ collection: 'topics', data: { code: 'health', label: 'Health' } });
    await payload.update({ collection: 'topics', id, locale: 'fr', data: { label: 'Santé' } });

    const english = await payload.findByID({ collection: 'topics', id, locale: 'en' });
    const french = await payload.findByID({ collection: 'topics', id, locale: 'fr' });
    const arabic = await payload.findByID({ collection: 'topics', id, locale: 'ar' });

    expect([english.label, french.label, arabic.label]).toEqual(['Health', 'Santé', undefined]);
    await cms.dispose();
  });
});
