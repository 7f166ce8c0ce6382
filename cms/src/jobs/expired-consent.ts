import { readWithheldPictures } from '@kmh/content/entry';
import { createLocalReq } from 'payload';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Env } from '../env.ts';
import { IdSchema } from '../fields/values.ts';
import { mayBeShown } from '../media/consent.ts';
import { logConsentOver } from '../media/log-consent.ts';
import { ledgerOf } from '../snapshot/clear-record.ts';
import { createStore } from '../snapshot/store.ts';
import { isWithReaders } from '../snapshot/withhold-pictures.ts';
import { noteChange } from './queue-snapshot.ts';

const PictureSchema = z.looseObject({ id: IdSchema, slug: z.string() });

/**
 * Takes pictures from readers whose consent does not hold any more: a date that passes changes no document, so nothing else would notice.
 * Each goes the way of a picture whose consent was withdrawn, and the log says so. Only the worker may call this, as only it has the record.
 *
 * @param now the moment at which consent must hold
 * @returns the pictures that go, by their names in the record
 */
export async function takeExpiredPictures(payload: Payload, env: Env, now: Date): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    trash: true,
    where: {
      or: [{ identifiable: { equals: true } }, { 'consent.status': { in: ['refused', 'withdrawn'] } }],
    },
  });
  const store = createStore(env.contentDir);
  const gone = readWithheldPictures(ledgerOf(env.contentDir));
  const taken: string[] = [];
  for (const doc of docs) {
    const { id, slug } = PictureSchema.parse(doc);
    const isGone = gone.has(slug) && !store.has('media', slug);
    if (mayBeShown(doc, now) || isGone || !isWithReaders(store, env.dataDir, slug)) continue;
    const req = await createLocalReq({}, payload);
    await noteChange(req, { collection: 'media', id }, false);
    await logConsentOver(req, doc, now);
    payload.logger.info({
      msg: 'The consent to a picture is over; it is taken from the site',
      picture: slug,
    });
    taken.push(slug);
  }
  return taken;
}
