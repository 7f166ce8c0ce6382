import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTestCms, DATABASES } from '../testing/index.ts';
import { readProgress } from './release-progress.ts';
import { takeUpWork } from './release-worker.ts';
import { pinVersion, SCHEDULED } from './scheduled-publishing.ts';
import { draftNews, publish, publishNews } from './testing/news.ts';
import { createWorkplace, type Workplace } from './testing/workplace.ts';

/** Opens a workplace for one test. */
const inWorkplace = async (
  options: Parameters<typeof createWorkplace>[0],
  test: (place: Workplace) => Promise<void>,
) => {
  const place = await createWorkplace(options);
  try {
    await test(place);
  } finally {
    await place.dispose();
  }
};

/** Sets an hour for a news item as it is now; one that has come already, so that the worker publishes at once. */
const setHour = async ({ payload }: Workplace, id: number, user: string | number) => {
  await payload.jobs.queue({
    task: SCHEDULED,
    input: {
      doc: { relationTo: 'news', value: id },
      user: { relationTo: 'users', value: user },
      version: (await pinVersion(payload, { collection: 'news', id })) ?? null,
    },
    waitUntil: new Date(Date.now() - 1000),
  });
};

/** The newest letter that was written to the folder; undefined where there is none. */
const lastLetter = ({ env }: Workplace): string | undefined => {
  const files = existsSync(env.mail.folder) ? readdirSync(env.mail.folder).sort() : [];
  const newest = files.at(-1);
  return newest === undefined ? undefined : readFileSync(join(env.mail.folder, newest), 'utf8');
};

describe.each(DATABASES)('the worker on %s', (database) => {
  it('makes one release of twenty publications at once, and one more of what comes meanwhile', () =>
    inWorkplace({ database }, async (place) => {
      const drafts = await Promise.all(
        Array.from({ length: 20 }, (_, index) => draftNews(place, `Number ${index}`)),
      );
      place.slowDown(1500);
      const published = Promise.all(drafts.map(({ id }) => publish(place, id)));
      await Promise.all([published.then(() => place.work()), place.work()]);
      await place.work();
      expect(place.releases()).toBeLessThanOrEqual(2);
      for (const { id, slug } of drafts) {
        expect(place.has(`news/${slug}`)).toBe(true);
        expect(await place.outbox('news', id)).toMatchObject([{ state: 'live' }]);
      }
    }));

  it('takes up what a killed worker left', () =>
    inWorkplace({ database }, async (place) => {
      const { payload, env } = place;
      const { id, slug } = await publishNews(place, 'Left lying');
      // Killed after it had begun: the job is marked, the line too, and half an entry lies there.
      await payload.db.updateJobs({ data: { processing: true }, where: { processing: { equals: false } } });
      await payload.update({ collection: 'outbox', data: { state: 'recorded' }, where: {} });
      mkdirSync(join(env.contentDir, '.staging', `news--${slug}.new`), { recursive: true });
      writeFileSync(join(env.contentDir, '.staging', `news--${slug}.new`, 'entry.yaml'), 'perma');
      await place.work();
      expect(place.releases()).toBe(0);

      await takeUpWork(payload, env);
      expect(existsSync(join(env.contentDir, '.staging'))).toBe(false);
      await place.work();
      expect(place.has(`news/${slug}/entry.yaml`)).toBe(true);
      expect(place.releases()).toBe(1);
      expect(await place.outbox('news', id)).toMatchObject([{ state: 'live' }]);
    }));
});

describe('the worker', () => {
  it('releases what was recorded already when the worker was killed before the release', () =>
    inWorkplace({}, async (place) => {
      await publishNews(place, 'Recorded before');
      await place.work();
      await place.payload.update({ collection: 'outbox', data: { state: 'recorded' }, where: {} });
      await takeUpWork(place.payload, place.env);
      await place.work();
      expect(place.releases()).toBe(2);
    }));

  it('says why a release failed, and brings the publication with the next one', () =>
    inWorkplace({}, async (place) => {
      place.failWith('en/news/a/index.html: a link leads nowhere.');
      const { id } = await publishNews(place, 'Fails at first');
      await place.work();
      const { docs } = await place.payload.find({ collection: 'payload-jobs', overrideAccess: true });
      expect(docs).toMatchObject([{ hasError: true, taskSlug: 'publish-release' }]);
      expect(JSON.stringify(docs)).toContain('a link leads nowhere');
      expect(await place.outbox('news', id)).toMatchObject([{ state: 'recorded' }]);
      expect((await readProgress(place.payload)).facts?.release).toMatchObject({
        state: 'failed',
        reason: 'en/news/a/index.html: a link leads nowhere.',
      });

      place.failWith(undefined);
      await publishNews(place, 'Goes well');
      await place.work();
      expect(await place.outbox('news', id)).toMatchObject([{ state: 'live' }]);
    }));

  it('leaves the work to another process when it is told so', () =>
    inWorkplace({ env: { RELEASE_WORKER: '0' } }, async ({ payload, ...place }) => {
      await publishNews({ payload, ...place }, 'For another process');
      expect(await payload.config.jobs.shouldAutoRun?.(payload)).toBe(false);
    }));

  it('is called when something waits, and only then', () =>
    inWorkplace({}, async (place) => {
      const { payload } = place;
      expect(await payload.config.jobs.shouldAutoRun?.(payload)).toBe(false);
      await publishNews(place, 'Calls the worker');
      expect(await payload.config.jobs.shouldAutoRun?.(payload)).toBe(true);
      await place.work();
      expect(await payload.config.jobs.shouldAutoRun?.(payload)).toBe(false);
    }));

  it('publishes at the set hour what was approved then, and keeps later edits as a draft', () =>
    inWorkplace({}, async (place) => {
      const { payload } = place;
      const doing = await place.doing('editor');
      const { id, slug } = await draftNews(place, 'Approved words', { slug: 'at-noon' });
      const approved = { languages: { en: { state: 'approved' as const } } };
      await payload.update({
        collection: 'news',
        id,
        data: approved,
        draft: true,
        locale: 'en',
        ...doing,
      });
      await setHour(place, id, (await place.as('editor')).user.id);
      await payload.update({
        collection: 'news',
        id,
        data: { title: 'Later words' },
        draft: true,
        autosave: true,
        locale: 'en',
        ...doing,
      });
      await payload.jobs.run({ queue: 'default', silent: true });
      await place.work();
      expect(place.file(`news/${slug}/en.mdx`)).toContain('title: Approved words\n');
      const draft = await payload.findByID({ collection: 'news', id, draft: true, locale: 'en' });
      expect(draft.title).toBe('Later words');
      expect((await payload.findByID({ collection: 'news', id, locale: 'en' })).title).toBe('Approved words');
      const [line] = (await payload.find({ collection: 'outbox' })).docs;
      expect(line?.role).toBe('editor');
    }));

  it('publishes at the set hour also when whoever set it has left', () =>
    inWorkplace({}, async (place) => {
      const { payload } = place;
      const { id, slug } = await draftNews(place, 'By someone who left', {
        languages: { en: { state: 'approved' } },
      });
      await setHour(place, id, 999);
      await payload.jobs.run({ queue: 'default', silent: true });
      await place.work();
      expect(place.has(`news/${slug}`)).toBe(true);
    }));

  it('does not publish at the set hour what somebody took the approval from, and says so in the log and by letter', () =>
    inWorkplace({}, async (place) => {
      const { payload } = place;
      const doing = await place.doing('editor');
      const { id, slug } = await draftNews(place, 'Taken back', { languages: { en: { state: 'approved' } } });
      await setHour(place, id, (await place.as('editor')).user.id);
      const takenBack = { languages: { en: { state: 'draft' as const } } };
      await payload.update({ collection: 'news', id, data: takenBack, draft: true, locale: 'en', ...doing });
      await payload.jobs.run({ queue: 'default', silent: true });
      await payload.jobs.run({ queue: 'default', silent: true });
      await place.work();

      const reason = 'English: the approval was taken back after the time was set.';
      expect(place.has(`news/${slug}`)).toBe(false);
      const { docs } = await payload.find({ collection: 'activity', sort: '-id', limit: 1 });
      expect(docs).toMatchObject([{ action: 'schedule-refused', document: `news/${id}`, note: reason }]);
      expect(lastLetter(place)).toContain('To: editor@example.org');
      expect(lastLetter(place)).toContain(reason);
    }));

  it('publishes at an hour that came while the CMS was down', () =>
    inWorkplace({}, async (place) => {
      const { id, slug } = await draftNews(place, 'After a restart', {
        languages: { en: { state: 'approved' } },
      });
      await setHour(place, id, 999);
      // Killed while it had begun with it.
      const processing = { data: { processing: true }, where: { processing: { equals: false } } };
      await place.payload.db.updateJobs(processing);
      await place.payload.destroy();
      const again = await createTestCms({ folder: place.env.dataDir });
      try {
        await takeUpWork(again.payload, again.env);
        expect(await again.payload.config.jobs.shouldAutoRun?.(again.payload)).toBe(true);
        await again.payload.jobs.run({ queue: 'default', silent: true });
        const published = await again.payload.findByID({ collection: 'news', id, locale: 'en' });
        expect(published).toMatchObject({
          slug,
          _status: 'published',
          languages: { en: { state: 'published' } },
        });
      } finally {
        await again.dispose();
      }
    }));
});
