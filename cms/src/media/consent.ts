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

/** What is in the way of showing a picture: nothing, that nobody recorded a consent, or that it is over, withdrawn or refused. */
export type ConsentOutcome = 'fine' | 'missing' | 'over';

/**
 * What the consent of the people in a picture comes to. Of nobody who can be recognised none is needed, but a refusal counts.
 * @param picture a document of the media library
 * @param now the moment that counts; consent is valid to the end of its last day
 */
export const consentOf = (picture: unknown, now: Date): ConsentOutcome => {
  const { identifiable, consent } = PictureSchema.parse(picture);
  if (consent?.status === 'refused' || consent?.status === 'withdrawn') return 'over';
  if (!identifiable) return 'fine';
  if (consent?.status !== 'given') return 'missing';
  if (consent.withdrawnAt) return 'over';
  const lasts = !consent.expires || consent.expires.slice(0, 10) >= now.toISOString().slice(0, 10);
  return lasts ? 'fine' : 'over';
};

/**
 * Tells whether a picture may be shown: always when nobody can be recognised, else while the consent that was given is
 * neither over nor withdrawn.
 * @param picture a document of the media library
 * @param now the moment that counts; consent is valid to the end of its last day
 */
export const mayBeShown = (picture: unknown, now: Date): boolean => consentOf(picture, now) === 'fine';
