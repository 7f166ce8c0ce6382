import { createLocalReq } from 'payload';
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Env } from '../env.ts';
import { IdSchema } from '../fields/values.ts';
import { mayBeShown } from '../media/consent.ts';
import { createStore } from '../snapshot/store.ts';
import { noteChange } from './queue-snapshot.ts';

const PictureSchema = z.looseObject({ id: IdSchema, slug: z.string() });

/**
 * Takes pictures from readers whose consent has come to its end: a date that passes changes no document, so nothing else would notice.
 * Each goes the way of a picture whose consent was withdrawn. Only the worker may call this, as only it has the record.
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
    where: { 'consent.expires': { less_than: now.toISOString() } },
  });
  const store = createStore(env.contentDir);
  const taken: string[] = [];
  for (const doc of docs) {
    const { id, slug } = PictureSchema.parse(doc);
    if (mayBeShown(doc, now) || !store.has('media', slug)) continue;
    await noteChange(await createLocalReq({}, payload), { collection: 'media', id }, false);
    payload.logger.info({
      msg: 'The consent to a picture is over; it is taken from the site',
      picture: slug,
    });
    taken.push(slug);
  }
  return taken;
}
