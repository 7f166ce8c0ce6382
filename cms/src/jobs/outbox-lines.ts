import type { Payload } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import type { OutboxState } from './outbox.ts';

const LineSchema = z.looseObject({
  id: IdSchema,
  document: z.string(),
  version: z.string().nullish(),
  successor: z.string().nullish(),
  role: z.string().nullish(),
  state: z.string(),
  createdAt: z.string(),
});

/** A change on its way to readers. */
export type OutboxLine = z.output<typeof LineSchema>;

/** Everything that is not with readers yet, the oldest first. */
export async function readUnderWay(payload: Payload): Promise<OutboxLine[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'id',
    where: { state: { in: ['waiting', 'recorded'] } },
  });
  return z.array(LineSchema).parse(docs);
}

/** Marks lines with how far they are. */
export async function mark(
  payload: Payload,
  lines: readonly OutboxLine[],
  state: OutboxState,
  more: { reason?: string | null; liveAt?: string } = {},
): Promise<void> {
  if (lines.length === 0) return;
  const where = { id: { in: lines.map(({ id }) => id) } };
  await payload.update({
    collection: 'outbox',
    data: { state, ...more },
    depth: 0,
    overrideAccess: true,
    where,
  });
}

/** How many lines are kept of what is done. */
const mostKept = 2000;

/** Forgets the oldest lines of what is done. */
export async function forgetOldLines(payload: Payload): Promise<void> {
  const done = { state: { in: ['live', 'refused'] } };
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    page: mostKept + 1,
    select: {},
    sort: '-id',
    where: done,
  });
  const [first] = docs;
  if (first === undefined) return;
  const where = { and: [done, { id: { less_than_equal: first.id } }] };
  await payload.db.deleteMany({ collection: 'outbox', where });
}
