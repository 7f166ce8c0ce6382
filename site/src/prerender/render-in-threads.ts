import { z } from 'zod';
import { runWorker, threadsFor } from '../run-worker.ts';
import { createCounters } from '../take-portions.ts';
import type { OpenBundle } from './open-bundle.ts';
import type { Made } from './render-pages.ts';
import { renderShare, type Job } from './render-share.ts';
import type { Task } from './render-worker.ts';

const MadeSchema = z.array(z.tuple([z.string(), z.string()]));

const renderInWorker = (task: Task): Promise<Made> =>
  runWorker(new URL('./render-worker.ts', import.meta.url), task, MadeSchema);

/**
 * Renders pages and writes them.
 *
 * @param entry the bundle's address, for the other threads
 * @param out the output folder
 * @param count how many pages they are; infinite where nobody knows yet
 * @returns the pages that were made
 */
export async function renderInThreads(
  open: OpenBundle,
  jobs: Job[],
  { entry, out, count }: { readonly entry: string; readonly out: string; readonly count: number },
): Promise<Made> {
  const threads = threadsFor(count);
  const work = { jobs, next: createCounters(jobs.length), out };
  const others = Array.from({ length: threads - 1 }, (_, index) =>
    renderInWorker({ entry, work, start: (index + 1) / threads }),
  );
  return (await Promise.all([renderShare(open, work, 0), ...others])).flat();
}
