import { parentPort, workerData } from 'node:worker_threads';
import type { EntryFolder } from '@kmh/content/entry';
import { z } from 'zod';
import type { Authority } from '../library/authority.ts';
import { CountersSchema, takePortions } from '../take-portions.ts';
import { createBodyWriter } from './body-writer.ts';
import { makeEntries } from './make-entries.ts';

/** What the main thread hands over; both sides are this code, so the shapes are taken as they come. */
export const TaskSchema = z.object({
  bodies: z.string(),
  present: z.set(z.string()),
  folders: z.custom<readonly EntryFolder[]>(Array.isArray),
  /** Shared by all threads: where the folders begin that nobody has taken. */
  next: CountersSchema,
  authorities: z.map(z.string(), z.custom<Authority>()),
});
export type Task = z.output<typeof TaskSchema>;

const { bodies, present, folders, next, authorities } = TaskSchema.parse(workerData);
const put = createBodyWriter(bodies, (digest) => present.has(digest));
const { made, errors } = makeEntries(takePortions(folders, next, 0), authorities, put);
parentPort?.postMessage({ made, errors: errors.map((error) => error.toJSON()) });
