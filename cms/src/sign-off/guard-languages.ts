import { langs, nativeNames } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import { roleOf } from '../access/user-role.ts';
import { isEmpty } from '../fields/contract/find-problem.ts';
import { IdSchema } from '../fields/values.ts';
import { DocumentRefusedError } from '../hooks/document-refused-error.ts';
import type { Refusal } from '../hooks/document-refused-error.ts';
import { changeLanguages, readLanguageDetails } from '../hooks/language-details.ts';
import { comesFromRecord } from '../hooks/record-source.ts';
import { say } from '../i18n/text.ts';
import { mergeFields, readNewest, readUnderneath, savedLanguage } from './all-languages.ts';
import { noteBases } from '../translations/staleness/note-bases.ts';
import { digestParts } from './digest.ts';
import { settleLanguages, statesOf } from './language-changes.ts';
import type { Save, States } from './language-changes.ts';
import { isOwnWork } from './own-work.ts';
import { actOf, readSignOff } from './sign-off-record.ts';
import { isFourEyes } from './sign-off-settings.ts';
import { refuseTransition } from './transitions.ts';

const DocumentSchema = z.looseObject({
  id: IdSchema.optional(),
  originalLanguage: z.string().nullish(),
  title: z.unknown().optional(),
});
const ContextSchema = z.looseObject({
  isAutosave: z.boolean().optional(),
  restoredVersion: z.unknown().optional(),
});

/**
 * The states that a save asks for. A form that saves itself only repeats those it knows, and so does a version that is restored; a
 * language in which somebody begins to write becomes a draft.
 */
const statesAsked = (data: unknown, originalDoc: unknown, req: PayloadRequest): States => {
  const { isAutosave, restoredVersion } = ContextSchema.parse(req.context);
  const before = statesOf(readLanguageDetails(originalDoc));
  const asked = isAutosave || restoredVersion !== undefined ? before : statesOf(readLanguageDetails(data));
  const hasTitle = (document: unknown) => !isEmpty(DocumentSchema.safeParse(document).data?.title);
  const begun = savedLanguage(req);
  if (!hasTitle(data) || hasTitle(originalDoc)) return asked;
  const begins = (lang: Lang) => lang === begun && asked[lang] === 'missing';
  const states = langs.map((lang) => [lang, begins(lang) ? 'draft' : asked[lang]]);
  return { ...asked, ...Object.fromEntries(states) };
};

const refusalsOf = (save: Save, req: PayloadRequest): Refusal[] =>
  langs.flatMap((lang) => {
    const [from, to] = [save.before[lang], save.asked[lang]];
    if (from === to) return [];
    const attempt = {
      from,
      to,
      role: roleOf(req),
      isFourEyes: isFourEyes(req),
      isOwnWork: isOwnWork(save, lang),
    };
    const reason = refuseTransition(attempt);
    if (reason === undefined) return [];
    const message = say(`state.${reason}`, req.i18n.language, { language: nativeNames[lang] });
    return [{ path: `languages.${lang}.state`, message }];
  });

/**
 * Keeps the states of languages to the table of transitions, and approvals to what was approved: whoever saves, by whatever door, a
 * language whose words change after its approval goes back into review. The system passes the table, never the comparison; what comes
 * from the record is taken as it was published.
 */
export const guardLanguages: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (comesFromRecord(req)) return { ...data, signOff: {}, translationsBehind: '' };
  const fields = collection.flattenedFields;
  const newest = await readNewest(req, collection, DocumentSchema.safeParse(originalDoc).data?.id);
  const underneath = await readUnderneath(req, collection, newest);
  const next = mergeFields(fields, data, underneath, savedLanguage(req));
  const save: Save = {
    before: statesOf(readLanguageDetails(originalDoc)),
    asked: statesAsked(data, originalDoc, req),
    was: digestParts(fields, newest),
    is: digestParts(fields, next),
    remembered: readSignOff(newest),
    act: actOf(req),
    originalLanguage: DocumentSchema.parse(data).originalLanguage,
  };
  const refusals = req.user ? refusalsOf(save, req) : [];
  if (refusals.length > 0) throw new DocumentRefusedError(collection.slug, refusals, req);
  const { fallen, remembered, states } = settleLanguages(save);
  req.context.fallen = fallen;
  const settled = changeLanguages(data, (lang, details) => ({ ...details, state: states[lang] }));
  const { before, originalLanguage } = save;
  const noted = noteBases({
    after: states,
    before,
    collection,
    newest,
    next,
    originalLanguage,
    remembered,
    req,
  });
  return { ...settled, ...noted };
};
