import type { Lang } from '@kmh/content/vocabulary';
import type { CollectionBeforeChangeHook } from 'payload';
import { z } from 'zod';
import { roleOf } from '../access/user-role.ts';
import { isEmpty } from '../fields/contract/find-problem.ts';
import { goesOut } from '../fields/language-states.ts';
import { say } from '../i18n/text.ts';
import { changeLanguages, readLanguageDetails } from './language-details.ts';
import type { LanguageDetails } from './language-details.ts';
import { DocumentRefusedError } from './document-refused-error.ts';
import { comesFromRecord } from './record-source.ts';

const FactsSchema = z.object({
  originalLanguage: z.string().nullish(),
  version: z.number().nullish(),
  datePublished: z.unknown().optional(),
});

const isFilled = (values: unknown, name: string): boolean =>
  !isEmpty(z.record(z.string(), z.unknown()).safeParse(values).data?.[name]);

/** Today's day as date fields keep it. */
const today = (): string => `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`;

/**
 * Makes a language a draft when somebody begins to write in it; records who signs a language off and from which version it was translated; at publication makes approved languages
 * published, and stale those whose original has moved on. Refuses a publication in no language.
 */
export const signOffLanguages: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (comesFromRecord(req)) return data;
  const before = readLanguageDetails(originalDoc);
  const { originalLanguage, version } = FactsSchema.parse(data);
  const role = roleOf(req) ?? null;

  const begun = isFilled(data, 'title') && !isFilled(originalDoc, 'title');
  const signOff = (lang: Lang, details: LanguageDetails): LanguageDetails => {
    if (details.state === 'missing' && lang === req.locale && begun) return { ...details, state: 'draft' };
    if (details.state !== 'approved' || before[lang].state === 'approved') return details;
    const isTranslation = lang !== originalLanguage;
    const untouched = details.translatedFrom === before[lang].translatedFrom;
    const translatedFrom = isTranslation && untouched ? (version ?? null) : details.translatedFrom;
    return { ...details, translatedFrom, reviewedBy: role ?? details.reviewedBy };
  };
  const signedOff = changeLanguages(data, signOff);
  if (data._status !== 'published') return signedOff;

  const goingOut = Object.values(readLanguageDetails(signedOff)).filter(({ state }) => goesOut(state));
  if (goingOut.length === 0) {
    const message = say('publish.noLanguage', req.i18n.language);
    throw new DocumentRefusedError(collection.slug, [{ path: 'languages', message }], req);
  }
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
