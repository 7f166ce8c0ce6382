import { parentPort, workerData } from 'node:worker_threads';
import type { EntryFolder } from '@kmh/content/entry';
import { z } from 'zod';
import type { Authority } from '../library/authority.ts';
import { createBodyWriter } from './body-writer.ts';
import { makeEntries } from './make-entries.ts';

/** What the main thread hands over; both sides are this code, so the shapes are taken as they come. */
export const TaskSchema = z.object({
  bodies: z.string(),
  present: z.set(z.string()),
  folders: z.custom<readonly EntryFolder[]>(Array.isArray),
  authorities: z.map(z.string(), z.custom<Authority>()),
});
export type Task = z.output<typeof TaskSchema>;

const { bodies, present, folders, authorities } = TaskSchema.parse(workerData);
const writer = createBodyWriter(bodies, (digest) => present.has(digest));
const { made, errors } = await makeEntries(folders, authorities, writer);
parentPort?.postMessage({ made, errors: errors.map((error) => error.toJSON()) });
