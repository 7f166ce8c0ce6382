import { nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { isEmpty } from '../fields/contract/find-problem.ts';
import { say } from '../i18n/text.ts';
import { mayBeShown } from '../media/consent.ts';
import type { Refusal } from './document-refused-error.ts';

const PictureSchema = z.looseObject({
  id: z.union([z.number(), z.string()]),
  filename: z.string().nullish(),
  decorative: z.boolean().nullish(),
  credit: z.string().nullish(),
  alt: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Says which pictures may not go out: those that nobody describes in a language in which they are shown, those of which nobody
 * says whose they are, and those of people whose consent is not valid.
 * @param pictures ids with the languages in which each is shown
 */
export const checkPictures = async (
  pictures: ReadonlyMap<number | string, ReadonlySet<Lang>>,
  req: PayloadRequest,
): Promise<Refusal[]> => {
  if (pictures.size === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: pictures.size,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: [...pictures.keys()] } },
  });
  const { language } = req.i18n;
  return docs.flatMap((doc): Refusal[] => {
    const picture = PictureSchema.parse(doc);
    const name = picture.filename ?? String(picture.id);
    const unseen = [...(pictures.get(picture.id) ?? [])].filter((lang) => isEmpty(picture.alt?.[lang]));
    const withoutAlt = picture.decorative ? [] : unseen;
    return [
      ...withoutAlt.map((lang) => ({
        path: 'body',
        message: say('publish.pictureWithoutAlt', language, { picture: name, language: nativeNames[lang] }),
      })),
      ...(isEmpty(picture.credit)
        ? [{ path: 'body', message: say('publish.pictureWithoutCredit', language, { picture: name }) }]
        : []),
      ...(mayBeShown(doc, new Date())
        ? []
        : [{ path: 'body', message: say('publish.pictureWithoutConsent', language, { picture: name }) }]),
    ];
  });
};
