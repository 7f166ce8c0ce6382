import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { waitingJobs } from '../jobs/queue-release.ts';
import { SCHEDULED } from '../jobs/scheduled-publishing.ts';
import { chooseTitle, readTitles } from '../snapshot/read-titles.ts';
import { consentGap } from '../media/consent.ts';
import type { Counted, DatedLine, ScheduledLine } from './dashboard-facts.ts';
import { findPages, SHOWN } from './find-pages.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long before its day something is called due; days. */
const REVIEW_AHEAD = 30;
const CONSENT_AHEAD = 60;

const inDays = (now: Date, days: number): string => new Date(now.getTime() + days * DAY).toISOString();

const JobSchema = z.looseObject({
  input: z.looseObject({
    doc: z.looseObject({ relationTo: z.string(), value: z.unknown() }).nullish(),
    wallTime: z.string().nullish(),
    zone: z.string().nullish(),
  }),
});

/** What goes out at a set hour, the next first. */
export async function findScheduled(req: PayloadRequest): Promise<Counted<ScheduledLine>> {
  const { docs, totalDocs } = await req.payload.db.find({
    collection: 'payload-jobs',
    limit: SHOWN,
    sort: 'waitUntil',
    where: waitingJobs({ taskSlug: { equals: SCHEDULED } }),
  });
  const jobs = z
    .array(JobSchema)
    .parse(docs)
    .map(({ input: { doc, wallTime, zone } }) => ({
      document: `${doc?.relationTo ?? ''}/${String(doc?.value ?? '')}`,
      wallTime: wallTime ?? '',
      zone: zone ?? 'UTC',
    }));
  const titles = await readTitles(
    req.payload,
    jobs.map(({ document }) => document),
    req.i18n.language,
  );
  return {
    total: totalDocs,
    first: jobs.map((job) => ({ ...job, title: titles.get(job.document) })),
  };
}

const DueSchema = z.object({ reviewBy: z.coerce.date() });

/** Publications whose day of review is over or comes within a month, the longest overdue first. */
export async function findDueForReview(req: PayloadRequest, now: Date): Promise<Counted<DatedLine>> {
  const { first, total } = await findPages(req, {
    sort: 'reviewBy',
    fields: ['reviewBy'],
    having: 'reviewBy',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { lifecycle: { not_equals: 'withdrawn' } },
        { reviewBy: { less_than_equal: inDays(now, REVIEW_AHEAD) } },
      ],
    },
  });
  const dated = first.map(({ document, lang, title, values }) => {
    const day = DueSchema.parse(values).reviewBy.toISOString();
    return {
      document,
      title,
      ...(lang && { lang }),
      day,
      isOver: day.slice(0, 10) < now.toISOString().slice(0, 10),
    };
  });
  return {
    total,
    first: dated.toSorted((one, other) => one.day.localeCompare(other.day)).slice(0, SHOWN),
  };
}

const PictureSchema = z.looseObject({
  id: IdSchema,
  workingName: z.string().nullish(),
  alt: z.unknown(),
  filename: z.string().nullish(),
  consent: z.looseObject({ expires: z.coerce.date() }),
});

/** Pictures of people whose consent was given for a time that is over or ends within two months; the first to end first. */
export async function findEndingConsents(req: PayloadRequest, now: Date): Promise<Counted<DatedLine>> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: SHOWN,
    locale: 'all',
    overrideAccess: true,
    select: { workingName: true, alt: true, filename: true, consent: true, identifiable: true },
    sort: 'consent.expires',
    where: {
      and: [
        { identifiable: { equals: true } },
        { 'consent.status': { equals: 'given' } },
        { 'consent.expires': { less_than_equal: inDays(now, CONSENT_AHEAD) } },
      ],
    },
  });
  const first = docs.map((doc): DatedLine => {
    const { alt, consent, filename, id, workingName } = PictureSchema.parse(doc);
    const title =
      chooseTitle(workingName, req.i18n.language, doc) ??
      chooseTitle(alt, req.i18n.language, doc) ??
      chooseTitle(filename, req.i18n.language, doc);
    return {
      document: `media/${id}`,
      title,
      day: consent.expires.toISOString(),
      isOver: consentGap(doc, now) === 'expired',
    };
  });
  return { total: totalDocs, first };
}
