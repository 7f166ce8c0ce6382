import { langs } from '@kmh/content/vocabulary';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { formatDay, formatWallTime } from '../i18n/formats.ts';
import { waitingJobs } from '../jobs/queue-release.ts';
import { pinVersion, SCHEDULED } from '../jobs/scheduled-publishing.ts';
import { logDeed } from './activity.ts';
import { isUnderEmbargo } from './embargo.ts';
import { inTransaction } from './page-document.ts';
import type { PageDocument } from './page-document.ts';
import { SignOffRefusedError } from './sign-off-refused-error.ts';
import { momentOf, WallTimeSchema, ZoneSchema } from './wall-time.ts';

/** When to publish: what clocks show, and where. */
export const WishSchema = z.object({ wallTime: WallTimeSchema, zone: ZoneSchema });
export type Wish = z.output<typeof WishSchema>;

const JobSchema = z.looseObject({
  id: IdSchema,
  waitUntil: z.string().nullish(),
  input: z.looseObject({
    doc: z.looseObject({ relationTo: z.string(), value: z.unknown() }).nullish(),
    wallTime: z.string().nullish(),
    zone: z.string().nullish(),
  }),
});

/** A publication at a set time that has not come. */
export interface Scheduled {
  readonly id: string;
  readonly wallTime: string;
  readonly zone: string;
}

/** The times that are set for a document, the next one first. */
export const listScheduled = async (req: PayloadRequest, { ref }: PageDocument): Promise<Scheduled[]> => {
  const { docs } = await req.payload.db.find({
    collection: 'payload-jobs',
    pagination: false,
    req,
    sort: 'waitUntil',
    where: waitingJobs({ taskSlug: { equals: SCHEDULED } }),
  });
  return z
    .array(JobSchema)
    .parse(docs)
    .filter(
      ({ input: { doc } }) => doc?.relationTo === ref.collection && String(doc.value) === String(ref.id),
    )
    .map(({ id, input }) => ({ id: String(id), wallTime: input.wallTime ?? '', zone: input.zone ?? 'UTC' }));
};

const momentOfWish = (req: PayloadRequest, page: PageDocument, { wallTime, zone }: Wish): Date => {
  const { language } = req.i18n;
  const time = formatWallTime(wallTime, language);
  const { gapUntil, moment } = momentOf(wallTime, zone);
  if (moment === undefined)
    throw new SignOffRefusedError(req, 'schedule.gap', {
      time,
      zone,
      next: formatWallTime(gapUntil, language),
    });
  if (moment.getTime() <= Date.now()) throw new SignOffRefusedError(req, 'schedule.past', { time, zone });
  if (isUnderEmbargo(page.embargoUntil, moment)) {
    const date = formatDay(new Date(page.embargoUntil ?? ''), language);
    throw new SignOffRefusedError(req, 'schedule.embargo', { date });
  }
  return moment;
};

/**
 * Sets the time at which what is approved now is published. The version is noted with it; what is written since stays a draft.
 *
 * @throws {SignOffRefusedError} for a time that clocks skip, that is over, or before an embargo ends, and when nothing is approved
 */
export const schedule = async (req: PayloadRequest, page: PageDocument, wish: Wish): Promise<void> => {
  const moment = momentOfWish(req, page, wish);
  if (!langs.some((lang) => page.states[lang] === 'approved'))
    throw new SignOffRefusedError(req, 'schedule.nothing');
  const { collection, id } = page.ref;
  await inTransaction(req, async () => {
    const version = await pinVersion(req.payload, page.ref);
    await req.payload.jobs.queue({
      task: SCHEDULED,
      input: {
        doc: { relationTo: collection, value: id },
        user: req.user ? { relationTo: 'users', value: req.user.id } : null,
        version: version ?? null,
        ...wish,
      },
      waitUntil: moment,
      req,
    });
    const note = `${wish.wallTime.replace('T', ' ')} (${wish.zone})`;
    await logDeed(req, { action: 'scheduled', document: page.key, title: page.titleIn('en'), note });
  });
};

/** Takes a set time back. */
export const unschedule = async (req: PayloadRequest, page: PageDocument, job: string): Promise<void> => {
  const found = (await listScheduled(req, page)).find(({ id }) => id === job);
  if (found === undefined) throw new SignOffRefusedError(req, 'schedule.over', {}, 404);
  await inTransaction(req, async () => {
    await req.payload.db.deleteOne({ collection: 'payload-jobs', req, where: { id: { equals: found.id } } });
    const note = `${found.wallTime.replace('T', ' ')} (${found.zone})`;
    await logDeed(req, { action: 'unscheduled', document: page.key, title: page.titleIn('en'), note });
  });
};
