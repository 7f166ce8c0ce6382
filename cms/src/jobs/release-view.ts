import type { Payload } from 'payload';
import { z } from 'zod';
import type { Env } from '../env.ts';
import { readReleaseFacts } from './release-files.ts';
import { readProgress } from './release-progress.ts';

/** A document that could not go out, and why. */
export interface RefusedDocument {
  readonly document: string;
  readonly reason: string;
}

/** What the admin shows of the live site. */
export interface ReleaseView {
  readonly state: 'none' | 'queued' | 'building' | 'live' | 'failed';
  readonly step?: string | undefined;
  readonly percent?: number | undefined;
  readonly reason?: string | undefined;
  readonly warning?: string | undefined;
  readonly liveSince?: string | undefined;
  readonly releaseId?: string | undefined;
  readonly previousReleaseId?: string | undefined;
  readonly documents?: number | undefined;
  /** Changes on their way. */
  readonly waiting: number;
  readonly releases: readonly { readonly id: string; readonly time: string; readonly documents: number }[];
  readonly refused: readonly RefusedDocument[];
}

const LineSchema = z.looseObject({ document: z.string(), state: z.string(), reason: z.string().nullish() });

/** How far back refusals are looked for. */
const mostRefused = 100;

/** Documents whose newest change was refused; one that went out since has been put right. */
async function readRefused(payload: Payload): Promise<RefusedDocument[]> {
  const find = async (where: NonNullable<Parameters<Payload['find']>[0]['where']>, limit: number) => {
    const { docs } = await payload.find({
      collection: 'outbox',
      depth: 0,
      limit,
      overrideAccess: true,
      pagination: false,
      sort: '-id',
      where,
    });
    return z.array(LineSchema).parse(docs);
  };
  const documents = new Set(
    (await find({ state: { equals: 'refused' } }, mostRefused)).map(({ document }) => document),
  );
  if (documents.size === 0) return [];
  const newest = new Map<string, z.output<typeof LineSchema>>();
  for (const line of await find({ document: { in: [...documents] } }, mostRefused * 10))
    if (!newest.has(line.document)) newest.set(line.document, line);
  return [...newest.values()]
    .filter(({ state }) => state === 'refused')
    .map(({ document, reason }) => ({ document, reason: reason ?? '' }));
}

/**
 * Gathers what is known of the live site: from this machine where the releases are here, else from what the worker told.
 */
export async function readReleaseView(payload: Payload, env: Env): Promise<ReleaseView> {
  const progress = await readProgress(payload);
  const facts = (await readReleaseFacts(env)) ?? progress.facts;
  const { totalDocs: waiting } = await payload.count({
    collection: 'outbox',
    overrideAccess: true,
    where: { state: { in: ['waiting', 'recorded'] } },
  });
  const { state = 'idle', step, percent, ...release } = facts?.release ?? {};
  const isBuilding = progress.isRecording || state === 'building';
  const settled = state === 'failed' || state === 'live' ? state : 'none';
  return {
    ...release,
    state: isBuilding ? 'building' : waiting > 0 && settled !== 'failed' ? 'queued' : settled,
    ...(isBuilding
      ? { step: state === 'building' ? step : 'record', percent: state === 'building' ? percent : 0 }
      : {}),
    ...(progress.warning ? { warning: progress.warning } : {}),
    waiting,
    releases: facts?.releases ?? [],
    refused: await readRefused(payload),
  };
}
