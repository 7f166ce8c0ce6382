import { z } from 'zod';

/** What the CMS knows of the consent of the people in a picture. */
export const CONSENT_STATUSES = ['unknown', 'not-needed', 'given', 'refused', 'withdrawn'] as const;
export type ConsentStatus = (typeof CONSENT_STATUSES)[number];

const PictureSchema = z.object({
  identifiable: z.boolean().nullish(),
  consent: z
    .object({
      status: z.enum(CONSENT_STATUSES).nullish(),
      expires: z.string().nullish(),
      withdrawnAt: z.string().nullish(),
    })
    .nullish(),
});

/**
 * Tells whether a picture may be shown: always when nobody can be recognised, else while the consent that was given is
 * neither over nor withdrawn.
 * @param picture a document of the media library
 * @param now the moment that counts; consent is valid to the end of its last day
 */
export const mayBeShown = (picture: unknown, now: Date): boolean => {
  const { identifiable, consent } = PictureSchema.parse(picture);
  if (!identifiable) return consent?.status !== 'refused' && consent?.status !== 'withdrawn';
  if (consent?.status !== 'given' || consent.withdrawnAt) return false;
  return !consent.expires || consent.expires.slice(0, 10) >= now.toISOString().slice(0, 10);
};
