import { LangSchema } from '@kmh/content/vocabulary';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { RUN_RESULTS } from '../jobs/release-runs.ts';
import { readProgress } from '../jobs/release-progress.ts';
import { readTitles } from '../snapshot/read-titles.ts';
import type { BrokenLink, Counted, LiveLine, RunLine } from './dashboard-facts.ts';
import { SHOWN } from './find-pages.ts';

const LinkSchema = z.looseObject({
  address: z.string(),
  answer: z.string().nullish(),
  places: z.array(z.object({ document: z.string(), lang: LangSchema })).catch([]),
});

/** As many of the documents that link to a broken address are named. */
const MOST_PLACES = 3;

/** Addresses outside that failed, and what links to them. */
export async function findBroken(req: PayloadRequest): Promise<Counted<BrokenLink>> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'links',
    depth: 0,
    limit: SHOWN,
    overrideAccess: true,
    sort: 'checkedAt',
    where: { state: { equals: 'broken' } },
  });
  const broken = z
    .array(LinkSchema)
    .parse(docs)
    .map((link) => ({ ...link, places: link.places.slice(0, MOST_PLACES) }));
  const keys = broken.flatMap(({ places }) => places.map(({ document }) => document));
  const titles = await readTitles(req.payload, keys, req.i18n.language);
  const first = broken.map(({ address, answer, places }) => ({
    address,
    answer: answer ?? '',
    lines: places.map(({ document, lang }) => ({ document, lang, title: titles.get(document) })),
  }));
  return { total: totalDocs, first };
}

const OutSchema = z.looseObject({ document: z.string(), liveAt: z.string() });

/** What readers got last, the newest first; each document once. */
export async function findNewestLive(req: PayloadRequest): Promise<LiveLine[]> {
  const { docs } = await req.payload.find({
    collection: 'outbox',
    depth: 0,
    limit: SHOWN * 5,
    overrideAccess: true,
    pagination: false,
    sort: '-id',
    where: {
      and: [{ state: { equals: 'live' } }, { version: { exists: true } }, { liveAt: { exists: true } }],
    },
  });
  const newest = new Map<string, string>();
  for (const { document, liveAt } of z.array(OutSchema).parse(docs))
    if (!newest.has(document)) newest.set(document, liveAt);
  const shown = [...newest].slice(0, SHOWN);
  const titles = await readTitles(
    req.payload,
    shown.map(([document]) => document),
    req.i18n.language,
  );
  return shown.flatMap(([document, since]): LiveLine[] =>
    titles.has(document) ? [{ document, title: titles.get(document), since }] : [],
  );
}

const RunSchema = z.looseObject({
  id: z.number(),
  releaseId: z.string().nullish(),
  result: z.enum(RUN_RESULTS),
  startedAt: z.string(),
  seconds: z.number().nullish(),
  who: z.string().nullish(),
  changes: z.array(z.object({ document: z.string(), title: z.string() })).catch([]),
  changeCount: z.number().nullish(),
  reason: z.string().nullish(),
});

/** The last releases and ways back, the newest first. */
export async function findLastRuns(req: PayloadRequest): Promise<RunLine[]> {
  const [{ docs }, { facts }] = await Promise.all([
    req.payload.find({
      collection: 'release-runs',
      depth: 0,
      limit: SHOWN,
      overrideAccess: true,
      pagination: false,
      sort: '-id',
    }),
    readProgress(req.payload),
  ]);
  const kept = new Set(facts?.releases.map(({ id }) => id));
  return z
    .array(RunSchema)
    .parse(docs)
    .map(({ changeCount, changes, id, reason, releaseId, result, seconds, startedAt, who }) => ({
      id,
      releaseId: releaseId ?? undefined,
      result,
      at: startedAt,
      seconds: seconds ?? undefined,
      who: who ?? '',
      changes,
      changeCount: changeCount ?? 0,
      reason: reason ?? '',
      isLive: Boolean(releaseId) && releaseId === facts?.release?.releaseId,
      isKept: Boolean(releaseId) && kept.has(releaseId ?? ''),
    }));
}
