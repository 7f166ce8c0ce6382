import { APIError, getLatestCollectionVersion } from 'payload';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { say } from '../i18n/text.ts';

/** Name of the header that states, in ISO 8601, which save the sender has seen. */
export const SEEN_HEADER = 'X-KMH-Updated-At';

const SeenSchema = z.object({ updatedAt: z.iso.datetime({ offset: true }) });
const StoredSchema = z.object({ updatedAt: z.coerce.date() });

/** Someone else saved the document after the sender opened it. */
export class StaleUpdateError extends APIError {
  constructor(req: PayloadRequest) {
    super(say('save.conflict', req.i18n.language), 409, { code: 'stale-update' }, true);
    this.name = 'StaleUpdateError';
  }
}

/** The time of the save that the sender has seen; `undefined` when the request does not say. */
const readSeen = (req: PayloadRequest, data: unknown): Date | undefined => {
  const seen = SeenSchema.safeParse({ updatedAt: req.headers.get(SEEN_HEADER) ?? undefined });
  if (seen.success) return new Date(seen.data.updatedAt);
  const form = SeenSchema.safeParse(data);
  return form.success ? new Date(form.data.updatedAt) : undefined;
};

/**
 * Refuses to overwrite a save that the sender has not seen. The admin's form carries the time of the save it was filled
 * from, so two people who have the same document open cannot undo each other's work, whatever becomes of their locks;
 * other programs state the time in a header. It comes after the document is held, so nobody saves in between.
 * @throws {StaleUpdateError} 409, with a sentence in the sender's language.
 */
export const refuseStaleUpdate: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || req.payloadAPI !== 'REST' || !('id' in args)) return;
  const seen = readSeen(req, args.data);
  if (seen === undefined) return;
  const { id } = z.object({ id: IdSchema }).parse(args);
  const stored = StoredSchema.safeParse(
    await getLatestCollectionVersion({
      id,
      config: collection,
      payload: req.payload,
      query: { collection: collection.slug, where: { id: { equals: id } } },
      req,
    }),
  );
  if (stored.success && seen < stored.data.updatedAt) throw new StaleUpdateError(req);
};
