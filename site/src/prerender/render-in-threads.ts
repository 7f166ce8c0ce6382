import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { OpenBundle } from './open-bundle.ts';
import { renderPages, type PageJob } from './render-pages.ts';
import type { Work } from './render-worker.ts';
import { createCounter, takePortions } from './take-portions.ts';

/** Below this many pages a second thread costs more than it saves. */
const worthAThread = 400;
const mostThreads = 4;

const runWorker = (work: Work): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: work });
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('A thread that renders pages ended before it was done.')));
  });

/**
 * Renders pages on all processors where they are many.
 *
 * @param entry the bundle's address, for the other threads
 */
export async function renderInThreads(
  { render, site }: OpenBundle,
  jobs: readonly PageJob[],
  { entry, out }: { readonly entry: string; readonly out: string },
): Promise<void> {
  const place = { out, site };
  const next = createCounter();
  const threads = jobs.length < worthAThread ? 1 : Math.min(availableParallelism(), mostThreads);
  const others = Array.from({ length: threads - 1 }, () =>
    runWorker({ entry, place, jobs: [...jobs], next }),
  );
  const own = async () => {
    for (const portion of takePortions(jobs, next)) await renderPages(render, portion, place);
  };
  await Promise.all([own(), ...others]);
}
