import type { Payload } from 'payload';
import { z } from 'zod';
import { OUTBOX_STATES } from '../jobs/outbox.ts';
import { queueRelease, RELEASE_QUEUE, waitingJobs } from '../jobs/queue-release.ts';
import { readProgress } from '../jobs/release-progress.ts';
import { actorOf } from '../sign-off/sign-off-record.ts';
import { ReleaseFactsSchema, WrittenStateSchema } from './release-facts.ts';
import type { DeskState, DocumentSought, DocumentWord, ReleaseDesk } from './release-desk.ts';

const LineSchema = z.object({
  state: z.enum(OUTBOX_STATES),
  reason: z.string().nullish(),
  liveAt: z.string().nullish(),
});

const look = async (payload: Payload): Promise<DeskState> => {
  const [{ totalDocs: waiting }, { isRecording, warning, facts }] = await Promise.all([
    payload.db.count({
      collection: 'payload-jobs',
      where: waitingJobs({ queue: { equals: RELEASE_QUEUE } }),
    }),
    readProgress(payload),
  ]);
  const told = {
    state: WrittenStateSchema.safeParse(facts?.release).data,
    releases: z.array(ReleaseFactsSchema).safeParse(facts?.releases).data ?? [],
  };
  return { waiting, isRecording, warning: warning ?? undefined, told };
};

const lookUp = async (
  payload: Payload,
  { collection, id, createdAt }: DocumentSought,
): Promise<DocumentWord | undefined> => {
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    sort: '-id',
    where: {
      and: [
        { document: { equals: `${collection}/${id}` } },
        { createdAt: { greater_than_equal: createdAt } },
      ],
    },
  });
  const line = LineSchema.safeParse(docs[0]).data;
  if (line === undefined) return undefined;
  return { state: line.state, reason: line.reason ?? undefined, liveAt: line.liveAt ?? undefined };
};

/** The desk of this CMS: its queue of jobs, and the list of what is on its way. */
export const createDesk = (): ReleaseDesk => ({
  request: (req) => queueRelease(req, true, actorOf(req)?.name),
  requestRollback: async (req, id, reason) => {
    const input = { ...(id !== undefined && { releaseId: id }), reason, askedBy: actorOf(req)?.name ?? '' };
    await req.payload.jobs.queue({ task: 'roll-back', queue: RELEASE_QUEUE, input, req });
  },
  look,
  lookUp,
});
