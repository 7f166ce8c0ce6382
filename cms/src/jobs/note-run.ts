import type { Payload } from 'payload';
import { z } from 'zod';
import { readTitles } from '../snapshot/read-titles.ts';
import type { OutboxLine } from './outbox-lines.ts';
import type { RunResult } from './release-runs.ts';

/** How many of the documents of a release are named, and how many releases are remembered. */
const MOST_NAMED = 20;
const MOST_KEPT = 500;

/** A release, or a way back, that has ended. */
export interface Run {
  readonly result: RunResult;
  readonly startedAt: Date;
  readonly releaseId?: string | undefined;
  readonly reason?: string | undefined;
  /** Who asked for it, where that is known; else whoever changed the documents. */
  readonly who?: string | undefined;
  /** The changes that it brought. */
  readonly lines?: readonly OutboxLine[];
}

const DeedSchema = z.looseObject({
  document: z.string().nullish(),
  title: z.string().nullish(),
  who: z.string().nullish(),
});

/** The last thing that somebody did to each document so that readers see another, as the log has it. */
async function readDeeds(payload: Payload, documents: readonly string[]) {
  if (documents.length === 0) return new Map<string, z.output<typeof DeedSchema>>();
  const { docs } = await payload.find({
    collection: 'activity',
    depth: 0,
    limit: documents.length * 10,
    overrideAccess: true,
    pagination: false,
    sort: '-id',
    where: {
      and: [
        { document: { in: [...documents] } },
        { action: { in: ['published', 'unpublished', 'trashed', 'restored', 'deleted'] } },
      ],
    },
  });
  // The newest comes first, and the last of a map's entries with one key stays.
  return new Map(
    z
      .array(DeedSchema)
      .parse(docs)
      .toReversed()
      .map((deed) => [deed.document ?? '', deed]),
  );
}

/**
 * Writes down how a release ended, with what it brought and who did it; the oldest are forgotten. A note that cannot be written is
 * logged, and changes nothing about the release.
 */
export async function noteRun(payload: Payload, run: Run): Promise<void> {
  try {
    await writeRun(payload, run);
  } catch (err) {
    payload.logger.error({ err, msg: 'What a release did could not be written down' });
  }
}

async function writeRun(payload: Payload, run: Run): Promise<void> {
  const { lines = [], reason, releaseId, result, startedAt } = run;
  const documents = [...new Set(lines.map(({ document }) => document))];
  const named = documents.slice(0, MOST_NAMED);
  const [deeds, titles] = await Promise.all([readDeeds(payload, named), readTitles(payload, named, 'en')]);
  const roles = new Map(lines.map(({ document, role }) => [document, role]));
  const doers = named.map((document) => deeds.get(document)?.who || roles.get(document) || '');
  const who = run.who ?? [...new Set(doers)].filter((name) => name !== '').join(', ');
  const made = await payload.create({
    collection: 'release-runs',
    data: {
      result,
      startedAt: startedAt.toISOString(),
      seconds: Math.round((Date.now() - startedAt.getTime()) / 100) / 10,
      who,
      changes: named.map((document) => ({
        document,
        title: titles.get(document)?.text ?? deeds.get(document)?.title ?? document,
      })),
      changeCount: documents.length,
      ...(releaseId !== undefined && { releaseId }),
      ...(reason !== undefined && { reason }),
    },
    depth: 0,
    overrideAccess: true,
  });
  const where = { id: { less_than_equal: made.id - MOST_KEPT } };
  await payload.db.deleteMany({ collection: 'release-runs', where });
}
