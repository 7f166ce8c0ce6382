import { z } from 'zod';
import type { Fault, FindFaults } from '../check.ts';
import type { CheckedDocument } from '../document/checked-document.ts';

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

const at = (document: CheckedDocument, path: string, fault: Omit<Fault, 'place'>): Fault[] => [
  { place: { path, label: document.labelAt(path) }, ...fault },
];

/** Characters up to which a summary is taken in at a glance. The record takes 300. */
export const EASY_SUMMARY = 260;

/** A summary that takes longer to read than it should. */
export const findLongSummary: FindFaults = (document) => {
  const { summary } = document.values;
  const length = typeof summary === 'string' ? [...summary.trim()].length : 0;
  if (length <= EASY_SUMMARY) return [];
  return at(document, 'summary', { message: 'check.summaryLong', values: { length, max: EASY_SUMMARY } });
};

/** A publication of which nobody says what others may do with it. Other kinds have no licence of their own. */
export const findMissingLicence: FindFaults = (document) =>
  document.labelAt('licence') !== '' && isBlank(document.values.licence)
    ? at(document, 'licence', { message: 'check.licence' })
    : [];

const TestimonySchema = z.object({ text: z.unknown(), consent: z.unknown() }).partial().catch({});

/** A person’s words without the person’s consent. */
export const findTestimonyWithoutConsent: FindFaults = (document) => {
  const { consent, text } = TestimonySchema.parse(document.values.testimony);
  return isBlank(text) || consent === true
    ? []
    : at(document, 'testimony.consent', { message: 'check.testimonyConsent' });
};

const TranslationSchema = z.object({
  originalLanguage: z.string().nullish(),
  version: z.coerce.number().nullish(),
  languages: z.record(
    z.string(),
    z.object({ translatedFrom: z.coerce.number().nullish(), state: z.string().nullish() }).nullish(),
  ),
});

/** A translation that was made from an older version than the original has now. */
export const findTranslationBehind: FindFaults = (document) => {
  const read = TranslationSchema.safeParse(document.values).data;
  const own = read?.languages[document.lang];
  if (!read?.version || !own?.translatedFrom || read.originalLanguage === document.lang) return [];
  if (own.state === 'missing' || own.translatedFrom >= read.version) return [];
  return at(document, `languages.${document.lang}`, {
    message: 'check.translationBehind',
    values: { from: own.translatedFrom, version: read.version },
  });
};
