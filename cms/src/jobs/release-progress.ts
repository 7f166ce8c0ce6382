import { Mutex } from 'async-mutex';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Env } from '../env.ts';
import { ReleaseFactsSchema, WrittenStateSchema } from '../release/release-facts.ts';
import { listReleases, readWrittenState } from '../release/release-files.ts';

/** What the worker tells all processes of the CMS, by way of the database. */
const ProgressSchema = z.object({
  /** The record is being written; the release itself has not begun. */
  isRecording: z.boolean().default(false),
  /** Something that did not work and that nothing waits for. */
  warning: z.string().nullish(),
  /** What the release says of itself on the worker's machine. */
  facts: z
    .object({ release: WrittenStateSchema.optional(), releases: z.array(ReleaseFactsSchema) })
    .optional(),
});
export type Progress = z.output<typeof ProgressSchema>;

/** How many releases are told of. */
const mostListed = 20;

/** Reads what the worker told last. */
export async function readProgress(payload: Payload): Promise<Progress> {
  const release = await payload.findGlobal({
    slug: 'release',
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  });
  return ProgressSchema.catch({ isRecording: false }).parse(release.progress ?? {});
}

/** Two notes at once would lose one. */
const turns = new Mutex();

/** Tells all processes how far the worker is, with what the release says of itself. */
export const noteProgress = (
  payload: Payload,
  env: Env,
  change: Partial<Pick<Progress, 'isRecording' | 'warning'>>,
): Promise<void> =>
  turns.runExclusive(async () => {
    const before = await readProgress(payload);
    const releases = (await listReleases(env.dataDir)).slice(0, mostListed);
    const facts = { release: await readWrittenState(env.dataDir), releases };
    await payload.updateGlobal({
      slug: 'release',
      data: { progress: { ...before, ...change, facts } },
      depth: 0,
      overrideAccess: true,
    });
  });
