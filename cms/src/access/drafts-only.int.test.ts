import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestCms, DATABASES } from '../testing/index.ts';
import type { TestCms } from '../testing/index.ts';
import { createProbeClient } from '../testing/probe-client.ts';
import { probes } from '../testing/probe-collection.ts';

const VersionsSchema = z.object({
  docs: z.array(z.object({ id: z.number(), version: z.object({ title: z.string(), _status: z.string() }) })),
});

describe.each(DATABASES)('drafts on %s', (database) => {
  let cms: TestCms;
  let contributor: ReturnType<typeof createProbeClient>;
  let editor: ReturnType<typeof createProbeClient>;
  let publisher: ReturnType<typeof createProbeClient>;

  beforeAll(async () => {
    cms = await createTestCms({ database, collections: [probes] });
    contributor = createProbeClient(cms, 'contributor');
    editor = createProbeClient(cms, 'editor');
    publisher = createProbeClient(cms, 'publisher');
  });
  afterAll(() => cms.dispose());

  const publishedProbe = () => editor.create({ title: 'published', _status: 'published' });
  const refused = { status: 403 };

  it('a contributor’s save of a published document leaves what is published as it is', async () => {
    const { id } = await publishedProbe();
    await contributor.update(id, { title: 'proposed' });
    await contributor.update(id, { title: 'proposed again', _status: 'draft' }, '?autosave=true&draft=true');

    expect(await editor.read(id)).toMatchObject({ title: 'published', _status: 'published' });
    expect(await editor.read(id, '?draft=true')).toMatchObject({ title: 'proposed again', _status: 'draft' });
  });

  it('a contributor changes many documents at once as drafts only', async () => {
    const { id } = await publishedProbe();
    await contributor.send(`?where[id][equals]=${id}`, 'PATCH', { title: 'proposed' });

    expect(await editor.read(id)).toMatchObject({ title: 'published', _status: 'published' });
  });

  it('a contributor does not publish, by no way there is', async () => {
    const draft = await contributor.create({ title: 'draft' });
    const published = { title: 'draft', _status: 'published' };

    await expect(contributor.create(published)).rejects.toMatchObject(refused);
    await expect(contributor.create(published, '?draft=true')).rejects.toMatchObject(refused);
    await expect(contributor.update(draft.id, published)).rejects.toMatchObject(refused);
    await expect(contributor.update(draft.id, published, '?draft=true')).rejects.toMatchObject(refused);
    await expect(contributor.update(draft.id, {}, '?publishSpecificLocale=en')).rejects.toMatchObject(
      refused,
    );
    await expect(contributor.update(draft.id, {}, '?publishAllLocales=true')).rejects.toMatchObject(refused);
    await expect(
      contributor.send(`?where[id][equals]=${draft.id}`, 'PATCH', published),
    ).rejects.toMatchObject(refused);
    expect((await editor.read(draft.id))._status).toBe('draft');
  });

  it('a contributor does not unpublish', async () => {
    const { id } = await publishedProbe();
    await contributor.update(id, { _status: 'draft' });
    await expect(contributor.update(id, {}, '?unpublishAllLocales=true')).rejects.toMatchObject(refused);

    expect((await editor.read(id))._status).toBe('published');
  });

  it('a contributor restores an old version as a draft', async () => {
    const { id } = await publishedProbe();
    await editor.update(id, { title: 'corrected', _status: 'published' });
    const versions = VersionsSchema.parse(
      await contributor.send(`/versions?where[parent][equals]=${id}`, 'GET'),
    ).docs;
    const old = versions.find(({ version }) => version.title === 'published');
    await expect(contributor.send(`/versions/${old?.id}`, 'POST')).rejects.toMatchObject(refused);
    await contributor.send(`/versions/${old?.id}?draft=true`, 'POST');

    expect(await editor.read(id)).toMatchObject({ title: 'corrected', _status: 'published' });
    expect(await editor.read(id, '?draft=true')).toMatchObject({ title: 'published', _status: 'draft' });
  });

  it('a contributor does not unpublish by restoring an old draft', async () => {
    const { id } = await contributor.create({ title: 'first draft' });
    await editor.update(id, { title: 'published', _status: 'published' });
    const versions = VersionsSchema.parse(
      await contributor.send(`/versions?where[parent][equals]=${id}`, 'GET'),
    ).docs;
    const draft = versions.find(({ version }) => version._status === 'draft');
    await expect(contributor.send(`/versions/${draft?.id}`, 'POST')).rejects.toMatchObject(refused);

    expect(await editor.read(id)).toMatchObject({ title: 'published', _status: 'published' });
  });

  it('a copy that a contributor makes of a published document is a draft', async () => {
    const { id } = await publishedProbe();
    const copy = z
      .object({ doc: z.object({ id: z.number() }) })
      .parse(await contributor.send(`/${id}/duplicate`, 'POST', {}));

    expect((await editor.read(copy.doc.id))._status).toBe('draft');
  });

  it('an editor publishes and unpublishes', async () => {
    const { id } = await contributor.create({ title: 'draft' });
    await editor.update(id, { _status: 'published' });
    expect((await editor.read(id))._status).toBe('published');
    await editor.update(id, { _status: 'draft' });
    expect((await editor.read(id))._status).toBe('draft');
  });

  it('only a publisher puts a document into the trash, takes it out, and deletes it', async () => {
    const { id } = await publishedProbe();
    const trashed = { deletedAt: new Date().toISOString() };

    for (const other of [contributor, editor]) {
      await expect(other.update(id, trashed)).rejects.toMatchObject(refused);
      await expect(other.send(`/${id}`, 'DELETE')).rejects.toMatchObject(refused);
    }
    await publisher.update(id, trashed);
    for (const other of [contributor, editor]) {
      await expect(other.update(id, { deletedAt: null }, '?trash=true')).rejects.toMatchObject(refused);
    }
    await publisher.update(id, { deletedAt: null }, '?trash=true');
    expect((await editor.read(id)).title).toBe('published');
    await publisher.send(`/${id}`, 'DELETE');
    await expect(editor.read(id)).rejects.toMatchObject({ status: 404 });
  });
});
