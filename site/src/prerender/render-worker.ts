import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openBundle } from './open-bundle.ts';
import { renderPages } from './render-pages.ts';
import { takePortions } from './take-portions.ts';

/** What the main thread hands over. */
export const WorkSchema = z.object({
  /** The bundle's address. */
  entry: z.string(),
  place: z.object({ out: z.string(), site: z.string() }),
  jobs: z.array(z.object({ pathname: z.string(), component: z.string() })),
  /** Shared by all threads: where the jobs begin that nobody has taken. */
  next: z.custom<Int32Array<SharedArrayBuffer>>((value) => value instanceof Int32Array),
});
export type Work = z.output<typeof WorkSchema>;

const { entry, place, jobs, next } = WorkSchema.parse(workerData);
const { render } = await openBundle(entry);
for (const portion of takePortions(jobs, next)) await renderPages(render, portion, place);
parentPort?.postMessage('done');
