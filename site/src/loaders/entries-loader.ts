import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { directories } from '../directories.ts';
import { parseStored, printStored } from '../library/stored.ts';
import { loadEntries, type Known } from './entries.ts';
import { RecordError } from './record-error.ts';

const DataSchema = z.object({ json: z.string() });

function knownIn(store: LoaderContext['store']): (id: string) => Known | undefined {
  return (id) => {
    const entry = store.get(id);
    const data = DataSchema.safeParse(entry?.data);
    if (typeof entry?.digest !== 'string' || !data.success) return undefined;
    return { data: parseStored(data.data.json), digest: entry.digest };
  };
}

/**
 * Puts the record into Astro's store.
 *
 * @throws RecordError with everything that is wrong, when anything is
 */
async function fillStore({ store, logger }: LoaderContext): Promise<void> {
  const { entries, errors, parsed } = await loadEntries(knownIn(store));
  if (errors.length > 0) throw new RecordError(errors);
  const wanted = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!wanted.has(id)) store.delete(id);
  for (const { id, data, digest } of entries) store.set({ id, data: { json: printStored(data) }, digest });
  logger.info(`${entries.length} entries, ${parsed} of them new or changed`);
}

/** The record as a collection. Bodies go to a cache of their own, which keeps the store small. */
export const entriesLoader = () =>
  ({
    name: 'entries',
    schema: DataSchema,
    load: async (context) => {
      await fillStore(context);
      context.watcher?.add(directories.content);
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(directories.content)) return;
        fillStore(context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  }) satisfies Loader;
