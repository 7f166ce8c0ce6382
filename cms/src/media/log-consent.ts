import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { comesFromRecord, comesFromWord } from '../hooks/record-source.ts';
import { say } from '../i18n/text.ts';
import { logDeed, type Action } from '../sign-off/activity.ts';
import { consentGap, mayBeShown } from './consent.ts';
import { findUses } from './find-uses.ts';

const PictureSchema = z.looseObject({
  id: IdSchema,
  workingName: z.string().nullish(),
  filename: z.string().nullish(),
});

/** A picture's line in the log: why it goes, and which publications show it to readers. */
async function logPicture(
  req: PayloadRequest,
  picture: unknown,
  now: Date,
  action: Extract<Action, 'consent-over' | 'picture-gone'>,
): Promise<void> {
  const { id, workingName, filename } = PictureSchema.parse(picture);
  const title = workingName || filename || String(id);
  const { language } = req.i18n;
  const { uses } = await findUses(req, id, { overrideAccess: true });
  const titles = uses.filter(({ isPublished }) => isPublished).map((use) => `“${use.title}”`);
  const note = say(action === 'consent-over' ? 'pictures.over' : 'pictures.gone', language, {
    reason: say(`pictures.${consentGap(picture, now) ?? 'missing'}`, language),
    picture: title,
    publications: titles.join(', ') || say('pictures.nowhere', language),
  });
  await logDeed(req, { action, document: `media/${id}`, title, note });
}

/** Writes down that the consent to a picture holds no longer, why, and which publications lose it. */
export const logConsentOver = (req: PayloadRequest, picture: unknown, now: Date): Promise<void> =>
  logPicture(req, picture, now, 'consent-over');

/** Writes down who recorded that a consent is over. */
export const logConsent: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation !== 'update' || comesFromRecord(req) || comesFromWord(req)) return doc;
  const now = new Date();
  if (mayBeShown(previousDoc, now) && !mayBeShown(doc, now)) await logConsentOver(req, doc, now);
  return doc;
};

/**
 * Writes down of pictures that a release has just taken them from readers. Said once: what a release was interrupted in is said by the next.
 *
 * @param slugs pictures that may have gone, by their names in the record
 */
export async function logPicturesGone(
  req: PayloadRequest,
  slugs: readonly string[],
  now: Date,
): Promise<void> {
  if (slugs.length === 0) return;
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where: { slug: { in: [...slugs] } },
  });
  for (const doc of docs) {
    if (mayBeShown(doc, now)) continue;
    const { docs: lines } = await req.payload.find({
      collection: 'activity',
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      sort: '-id',
      where: {
        document: { equals: `media/${doc.id}` },
        action: { in: ['consent-over', 'picture-gone'] },
      },
    });
    if (lines[0]?.action !== 'picture-gone') await logPicture(req, doc, now, 'picture-gone');
  }
}
