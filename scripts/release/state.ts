import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileAtomically } from '../write-file-atomically.ts';

/** What the CMS and `npm start` show of the release; written after each step. */
export const ReleaseStateSchema = z.object({
  state: z.enum(['queued', 'building', 'live', 'failed']),
  /** The step under way, or the one that failed. */
  step: z.string().optional(),
  /** 0–100, of the whole release. */
  percent: z.number().min(0).max(100).optional(),
  startedAt: z.iso.datetime().optional(),
  /** The release that readers see. */
  releaseId: z.string().optional(),
  liveSince: z.iso.datetime().optional(),
  previousReleaseId: z.string().optional(),
  /** Why the last release failed, in words for people. */
  reason: z.string().optional(),
  /** How many publications the live release holds. */
  documents: z.int().nonnegative().optional(),
  /** `building` while readers still search the previous index. */
  search: z.enum(['building', 'live', 'failed']).optional(),
});
export type ReleaseState = z.output<typeof ReleaseStateSchema>;

/** The last state written, or nothing when there was never a release or the file is damaged. */
export function readState(path: string): ReleaseState | undefined {
  try {
    return ReleaseStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

export const writeState = (path: string, state: ReleaseState): void =>
  writeFileAtomically(path, `${JSON.stringify(ReleaseStateSchema.parse(state), null, 2)}\n`);
