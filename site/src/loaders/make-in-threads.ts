import { ContentError, type EntryFolder, type Problem } from '@kmh/content/entry';
import { z } from 'zod';
import type { Authority } from '../library/authority.ts';
import { refOf } from '../library/library.ts';
import { runWorker, threadsFor } from '../run-worker.ts';
import { createCounters, takePortions } from '../take-portions.ts';
import type { BodyCache } from './body-cache.ts';
import { makeEntries, type Made, type MadeItem } from './make-entries.ts';
import type { Task } from './make-worker.ts';

const AnswerSchema = z.object({
  made: z.custom<readonly MadeItem[]>(Array.isArray),
  errors: z.custom<readonly Problem[]>(Array.isArray),
});

async function makeInWorker(task: Task): Promise<Made> {
  const { made, errors } = await runWorker(new URL('./make-worker.ts', import.meta.url), task, AnswerSchema);
  return { made, errors: errors.map((problem) => new ContentError(problem)) };
}

/** Parses, surveys and renders entries with pages, on all processors where they are many. */
export async function makeInThreads(
  folders: readonly EntryFolder[],
  authorities: ReadonlyMap<string, Authority>,
  { cache, bodies }: { readonly cache: BodyCache; readonly bodies: string },
): Promise<Made> {
  const next = createCounters(1);
  const others = Array.from({ length: threadsFor(folders.length) - 1 }, () =>
    makeInWorker({ bodies, present: cache.present(), folders, next, authorities: new Map(authorities) }),
  );
  const answers = await Promise.all([
    ...others,
    makeEntries(takePortions(folders, next, 0), authorities, cache.put),
  ]);
  const made = answers.flatMap((answer) => answer.made);
  for (const { item } of made) for (const { content } of Object.values(item.texts)) cache.keep(content);
  // Whoever made them, they stand in the order of the record.
  const places = new Map(folders.map((folder, place) => [refOf(folder), place]));
  const placeOf = ({ item }: MadeItem) => places.get(refOf(item)) ?? 0;
  return {
    made: made.toSorted((one, other) => placeOf(one) - placeOf(other)),
    errors: answers.flatMap(({ errors }) => errors),
  };
}
