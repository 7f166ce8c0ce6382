import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  fileOf,
  renderPage,
  renderPages,
  type PageJob,
  type PagePlace,
  type RenderPage,
} from './render-pages.ts';
import type { Work } from './render-worker.ts';
import { shareJobs } from './share-jobs.ts';

/** Below this many pages a second thread costs more than it saves. */
const worthAThread = 400;

/** The bundle that Astro renders from; undefined where this version of Astro keeps it elsewhere. */
function findEntry(out: string): string | undefined {
  const dir = join(out, '.prerender');
  try {
    const name = readdirSync(dir).find((file) => /^prerender-entry\..*\.mjs$/.test(file));
    return name === undefined ? undefined : pathToFileURL(join(dir, name)).href;
  } catch {
    return undefined;
  }
}

const runWorker = (work: Work): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: work });
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('A thread that renders pages ended before it was done.')));
  });

/** Whether a thread wrote the same page as this thread would, for one page of each of its components. */
async function isSame(
  render: RenderPage,
  jobs: readonly PageJob[],
  { out, site }: PagePlace,
): Promise<boolean> {
  for (const [job] of Map.groupBy(jobs, ({ component }) => component).values()) {
    if (job === undefined) continue;
    const { bytes } = await renderPage(render, job, site);
    if (!bytes.equals(readFileSync(join(out, fileOf(job.pathname))))) return false;
  }
  return true;
}

/**
 * Renders pages on all processors.
 *
 * @param render renders in this thread
 * @param threads how many threads may work, this one included
 * @param warn is told when the pages of another thread had to be made again
 */
export async function renderInThreads(
  render: RenderPage,
  jobs: readonly PageJob[],
  place: PagePlace,
  { threads, warn }: { threads: number; warn: (message: string) => void },
): Promise<void> {
  const entry = findEntry(place.out);
  if (entry === undefined || threads < 2 || jobs.length < worthAThread)
    return renderPages(render, jobs, place);
  const [own = [], ...others] = shareJobs(jobs, threads);
  const working = others.map(async (share) => {
    await runWorker({ entry, place, jobs: share });
    if (await isSame(render, share, place)) return;
    warn('Pages come out differently in another thread; they are made again in this one.');
    await renderPages(render, share, place);
  });
  await Promise.all([renderPages(render, own, place), ...working]);
}
