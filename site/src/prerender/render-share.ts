import { z } from 'zod';
import { CountersSchema, isExhausted, takePortions } from '../take-portions.ts';
import type { OpenBundle } from './open-bundle.ts';
import { renderPages, type Made } from './render-pages.ts';

const JobSchema = z.object({
  /** The file of code whose pages are to be made. */
  component: z.string(),
  /** Which of its pages, by their places among them; all where nothing is said. */
  places: z.array(z.int().nonnegative()).optional(),
});
/** Pages that are to be made. */
export type Job = z.output<typeof JobSchema>;

export const WorkSchema = z.object({
  jobs: z.array(JobSchema),
  /** Shared by all threads: where in each job the pages begin that nobody has taken. */
  next: CountersSchema,
  /** The output folder. */
  out: z.string(),
});
/** What several threads do together. */
export type Work = z.output<typeof WorkSchema>;

/**
 * Renders pages until all are taken. Threads begin at different jobs, and come to those of others when their own are done: so few have to
 * look for the same pages.
 *
 * @param start at which job to begin, as a part of all (0 to 1)
 */
export async function renderShare(
  { pagesOf }: OpenBundle,
  { jobs, next, out }: Work,
  start: number,
): Promise<Made> {
  const made: Made = [];
  const first = Math.floor(jobs.length * start);
  for (let step = 0; step < jobs.length; step += 1) {
    const index = (first + step) % jobs.length;
    const job = jobs[index];
    if (job === undefined || isExhausted(next, index)) continue;
    const all = await pagesOf(job.component);
    const pages = job.places?.flatMap((place) => all[place] ?? []) ?? all;
    for (const portion of takePortions(pages, next, index)) {
      made.push(...(await renderPages(portion, out)));
    }
  }
  return made;
}
