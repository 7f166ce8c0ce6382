import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openBundle } from './open-bundle.ts';
import { renderShare, WorkSchema } from './render-share.ts';

/** What the main thread hands over. */
const TaskSchema = z.object({
  /** The bundle's address. */
  entry: z.string(),
  work: WorkSchema,
  start: z.number(),
});
export type Task = z.output<typeof TaskSchema>;

const { entry, work, start } = TaskSchema.parse(workerData);
parentPort?.postMessage(await renderShare(await openBundle(entry), work, start));
