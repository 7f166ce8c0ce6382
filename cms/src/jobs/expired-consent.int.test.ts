import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { takeExpiredPictures } from './expired-consent.ts';
import { publishNews } from './testing/news.ts';
import { uploadPicture } from './testing/pictures.ts';
import { createWorkplace, type Workplace } from './testing/workplace.ts';

/* The snapshot looks at the clock of the machine: here it shows the same day, and goes on. */
const lastDay = new Date('2026-06-15T18:00:00Z');
const dayAfter = new Date('2026-06-16T00:01:00Z');

let place: Workplace;
beforeAll(async () => {
  place = await createWorkplace();
});
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: lastDay, shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());
afterAll(() => place.dispose());

const take = (now: Date) => takeExpiredPictures(place.payload, place.env, now);

const publishPicture = async (title: string, expires: string) => {
  const consent = { status: 'given' as const, uses: ['site' as const], expires };
  const { id: image, slug } = await uploadPicture(place, { identifiable: true, consent });
  const { slug: item } = await publishNews(place, title, { image });
  await place.work();
  expect(place.has(`media/${slug}`)).toBe(true);
  return { image, slug, item };
};

it('leaves a picture with readers to the end of the last day of its consent, and takes it then', async () => {
  const { image, slug, item } = await publishPicture('Until the fifteenth', '2026-06-15T12:00:00.000Z');
  const { slug: other } = await publishPicture('A year longer', '2027-06-15T12:00:00.000Z');
  const log = vi.spyOn(place.payload.logger, 'info');
  expect(await take(lastDay)).toEqual([]);
  expect(await place.payload.config.jobs.shouldAutoRun?.(place.payload)).toBe(false);

  vi.setSystemTime(dayAfter);
  expect(await take(dayAfter)).toEqual([slug]);
  expect(log).toHaveBeenCalledWith(expect.objectContaining({ picture: slug }));
  const releases = place.releases();
  await place.work();
  expect(place.releases()).toBe(releases + 1);
  expect(place.has(`media/${slug}`)).toBe(false);
  expect(place.file(`news/${item}/entry.yaml`)).not.toContain('image:');
  expect(await place.outbox('media', image)).toMatchObject([{ state: 'live' }, { state: 'live' }]);
  expect(place.has(`media/${other}`)).toBe(true);
  const where = { document: { equals: `media/${image}` } };
  const { docs } = await place.payload.find({ collection: 'activity', sort: 'id', where });
  expect(docs.map(({ action }) => action)).toEqual(['consent-over', 'picture-gone']);
  expect(docs[1]?.note).toMatch(/^Consent has come to its end\..*is off the site.*“Until the fifteenth”\.$/);
});

it('says nothing of a picture that is gone already', async () => {
  vi.setSystemTime(dayAfter);
  expect(await take(dayAfter)).toEqual([]);
});
