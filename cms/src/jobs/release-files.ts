import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Env } from '../env.ts';

/** What the release writes about itself after each step. */
const StateSchema = z.object({
  state: z.enum(['queued', 'building', 'live', 'failed', 'idle']),
  step: z.string().optional(),
  percent: z.number().optional(),
  startedAt: z.string().optional(),
  releaseId: z.string().optional(),
  liveSince: z.string().optional(),
  previousReleaseId: z.string().optional(),
  reason: z.string().optional(),
  documents: z.number().optional(),
});

const SummarySchema = z.object({
  id: z.string(),
  time: z.string(),
  documents: z.number(),
  pages: z.number(),
});

/** What is known of the releases on a machine. */
export const ReleaseFactsSchema = z.object({
  release: StateSchema.optional(),
  /** The last releases, the newest first. */
  releases: z.array(SummarySchema),
  /** When the release last said something of itself. */
  toldAt: z.string(),
});
export type ReleaseFacts = z.output<typeof ReleaseFactsSchema>;

/** How many releases the admin lists. */
const mostListed = 10;

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  try {
    return schema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Reads what the release has left on this machine; nothing where no release was ever made here. */
export async function readReleaseFacts({ dataDir }: Env): Promise<ReleaseFacts | undefined> {
  const path = join(dataDir, 'release-state.json');
  if (!existsSync(path)) return undefined;
  const folder = join(dataDir, 'releases');
  const names = existsSync(folder) ? await readdir(folder) : [];
  const newest = names
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .reverse()
    .slice(0, mostListed);
  const found = await Promise.all(
    newest.map((name) => readJson(join(folder, name, 'release.json'), SummarySchema)),
  );
  return {
    release: await readJson(path, StateSchema),
    releases: found.filter((summary) => summary !== undefined),
    toldAt: (await stat(path)).mtime.toISOString(),
  };
}
