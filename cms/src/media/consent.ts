import { z } from 'zod';

/** What the CMS knows of the consent of the people in a picture. */
export const CONSENT_STATUSES = ['unknown', 'not-needed', 'given', 'refused', 'withdrawn'] as const;
export type ConsentStatus = (typeof CONSENT_STATUSES)[number];

/** What people may have agreed to be shown in. */
export const CONSENT_USES = ['site', 'print', 'social-media', 'partners'] as const;

const PictureSchema = z.object({
  identifiable: z.boolean().nullish(),
  minors: z.boolean().nullish(),
  consent: z
    .object({
      status: z.enum(CONSENT_STATUSES).nullish(),
      uses: z.array(z.enum(CONSENT_USES)).nullish(),
      guardian: z.boolean().nullish(),
      expires: z.string().nullish(),
      withdrawnAt: z.string().nullish(),
    })
    .nullish(),
});

/** What keeps a picture of people from readers. */
export const CONSENT_GAPS = [
  'missing',
  'not-for-site',
  'no-guardian',
  'refused',
  'withdrawn',
  'expired',
] as const;
export type ConsentGap = (typeof CONSENT_GAPS)[number];

/**
 * What is in the way of showing a picture: of nobody who can be recognised no consent is needed, but a refusal counts. Else it must have
 * been given, hold, cover the site, and for minors come from a parent or guardian too.
 * @param picture a document of the media library
 * @param now the moment that counts; consent is valid to the end of its last day
 * @returns undefined when nothing is
 */
export const consentGap = (picture: unknown, now: Date): ConsentGap | undefined => {
  const { identifiable, minors, consent } = PictureSchema.parse(picture);
  if (consent?.status === 'refused' || consent?.status === 'withdrawn') return consent.status;
  if (!identifiable) return undefined;
  if (consent?.status !== 'given') return 'missing';
  if (consent.withdrawnAt) return 'withdrawn';
  if (consent.expires && consent.expires.slice(0, 10) < now.toISOString().slice(0, 10)) return 'expired';
  if (!consent.uses?.includes('site')) return 'not-for-site';
  return minors && !consent.guardian ? 'no-guardian' : undefined;
};

/**
 * Tells whether a picture may be shown: always when nobody can be recognised, else while the consent that was given is
 * neither over nor withdrawn, and covers the site.
 * @param picture a document of the media library
 * @param now the moment that counts; consent is valid to the end of its last day
 */
export const mayBeShown = (picture: unknown, now: Date): boolean => consentGap(picture, now) === undefined;
