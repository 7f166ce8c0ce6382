import { langs, nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import { roleOf } from '../access/user-role.ts';
import { goesOut } from '../fields/language-states.ts';
import { DocumentRefusedError } from '../hooks/document-refused-error.ts';
import type { Refusal } from '../hooks/document-refused-error.ts';
import { changeLanguages, readLanguageDetails } from '../hooks/language-details.ts';
import type { LanguageDetails } from '../hooks/language-details.ts';
import { comesFromRecord } from '../hooks/record-source.ts';
import { formatDay } from '../i18n/formats.ts';
import { say } from '../i18n/text.ts';
import { isUnderEmbargo } from './embargo.ts';
import { readSignOff } from './sign-off-record.ts';

const FactsSchema = z.object({
  originalLanguage: z.string().nullish(),
  version: z.number().nullish(),
  embargoUntil: z.unknown().optional(),
});

/** Today's day as date fields keep it. */
const today = (): string => `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`;

/** Languages that wait because they changed after their approval. */
const fallenLanguages = (document: unknown): Lang[] => {
  const details = readLanguageDetails(document);
  const remembered = readSignOff(document);
  const isLeft = (lang: Lang) => remembered[lang]?.changed ?? remembered.facts?.changed;
  return langs.filter((lang) => details[lang].state === 'in-review' && isLeft(lang) !== undefined);
};

/** Why a document may not be published now: nothing is approved, facts have changed since, or its day has not come. */
const refusalsOf = (document: unknown, req: PayloadRequest): Refusal[] => {
  const { language } = req.i18n;
  const { embargoUntil } = FactsSchema.parse(document);
  if (isUnderEmbargo(embargoUntil, new Date())) {
    const date = formatDay(new Date(String(embargoUntil)), language);
    return [{ path: 'embargoUntil', message: say('publish.embargo', language, { date }) }];
  }
  const out = Object.values(readLanguageDetails(document)).filter(({ state }) => goesOut(state));
  const areFactsApproved = readSignOff(document).facts?.changed === undefined;
  if (out.length > 0 && areFactsApproved) return [];
  const fallen = fallenLanguages(document);
  if (fallen.length === 0) return [{ path: 'languages', message: say('publish.noLanguage', language) }];
  return fallen.map((lang) => ({
    path: `languages.${lang}.state`,
    message: say('publish.changedSince', language, { language: nativeNames[lang] }),
  }));
};

/**
 * Records who signs a language off and from which version it was translated; at publication makes approved languages published, and
 * stale those whose original has moved on. Refuses a publication in no language, of facts that were changed after they were approved,
 * and before the day of an embargo.
 */
export const publishLanguages: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (comesFromRecord(req)) return data;
  const before = readLanguageDetails(originalDoc);
  const { originalLanguage, version } = FactsSchema.parse(data);
  const role = roleOf(req) ?? null;

  const signOff = (lang: Lang, details: LanguageDetails): LanguageDetails => {
    const reviewedBy = req.user ? before[lang].reviewedBy : details.reviewedBy;
    if (details.state !== 'approved' || before[lang].state === 'approved') return { ...details, reviewedBy };
    const isTranslation = lang !== originalLanguage;
    const untouched = details.translatedFrom === before[lang].translatedFrom;
    const translatedFrom = isTranslation && untouched ? (version ?? null) : details.translatedFrom;
    return { ...details, translatedFrom, reviewedBy: role ?? details.reviewedBy };
  };
  const signedOff = changeLanguages(data, signOff);
  // A version that is restored as a draft still says here that it was published.
  if (data._status !== 'published' || req.context.isRestoringDraft === true) return signedOff;

  const refusals = refusalsOf(signedOff, req);
  if (refusals.length > 0) throw new DocumentRefusedError(collection.slug, refusals, req);
  const published = changeLanguages(signedOff, (lang, details) => {
    if (!goesOut(details.state)) return details;
    const behind =
      lang !== originalLanguage &&
      details.translatedFrom !== null &&
      details.translatedFrom < (version ?? details.translatedFrom);
    return { ...details, state: behind ? 'stale' : 'published', reviewedBy: details.reviewedBy ?? role };
  });
  return 'datePublished' in data ? { ...published, dateModified: today() } : published;
};
