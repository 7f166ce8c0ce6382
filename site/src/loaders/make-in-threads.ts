import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ContentError, type EntryFolder, type Problem } from '@kmh/content/entry';
import { z } from 'zod';
import type { Authority } from '../library/authority.ts';
import type { BodyCache } from './body-cache.ts';
import { makeEntries, type Made, type MadeItem } from './make-entries.ts';
import type { Task } from './make-worker.ts';

/** Below this many entries a second thread costs more than it saves. */
const worthAThread = 400;
const mostThreads = 4;

const AnswerSchema = z.object({
  made: z.custom<readonly MadeItem[]>(Array.isArray),
  errors: z.custom<readonly Problem[]>(Array.isArray),
});

const runWorker = (task: Task): Promise<Made> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./make-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', (message: unknown) => {
      const { made, errors } = AnswerSchema.parse(message);
      resolve({ made, errors: errors.map((problem) => new ContentError(problem)) });
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('A thread that reads entries ended before it was done.')));
  });

/** Parses, surveys and renders entries with pages, on all processors where they are many. */
export async function makeInThreads(
  folders: readonly EntryFolder[],
  authorities: ReadonlyMap<string, Authority>,
  { cache, bodies }: { readonly cache: BodyCache; readonly bodies: string },
): Promise<Made> {
  const threads = folders.length < worthAThread ? 1 : Math.min(availableParallelism(), mostThreads);
  const size = Math.ceil(folders.length / threads);
  const shares = Array.from({ length: threads }, (_, index) =>
    folders.slice(index * size, (index + 1) * size),
  );
  const [own = [], ...others] = shares;
  const answers = await Promise.all([
    ...others.map((share) =>
      runWorker({ bodies, present: cache.present(), folders: share, authorities: new Map(authorities) }),
    ),
    makeEntries(own, authorities, cache),
  ]);
  const made = answers.flatMap((answer) => answer.made);
  for (const { item } of made) for (const { content } of Object.values(item.texts)) cache.keep(content);
  return { made, errors: answers.flatMap(({ errors }) => errors) };
}
