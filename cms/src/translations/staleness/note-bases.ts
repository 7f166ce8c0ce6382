import { langs } from '@kmh/content/vocabulary';
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { z } from 'zod';
import { inOneLanguage } from '../../hooks/in-one-language.ts';
import type { States } from '../../sign-off/language-changes.ts';
import type { SignOffRecord } from '../../sign-off/sign-off-record.ts';
import { dataFields } from '../../snapshot/mapping/data-fields.ts';
import { readUnits } from '../units/document-units.ts';
import { BasisSchema, sectionsOf } from './sections.ts';
import { languagesBehind, settleBases } from './settle-bases.ts';

const ContextSchema = z.object({
  broughtUp: z
    .object({ lang: z.enum(langs), basis: BasisSchema })
    .optional()
    .catch(undefined),
});

type Values = Readonly<Record<string, unknown>>;

interface Noting {
  readonly collection: SanitizedCollectionConfig;
  readonly req: PayloadRequest;
  readonly originalLanguage: string | null | undefined;
  /** The document in all its languages before the save, and after it. */
  readonly newest: Values;
  readonly next: Values;
  readonly before: States;
  readonly after: States;
  readonly remembered: SignOffRecord;
}

/** What a document remembers of its translations after a save. */
export const noteBases = ({
  after,
  before,
  collection,
  newest,
  next,
  originalLanguage,
  remembered,
  req,
}: Noting): { signOff: SignOffRecord; translationsBehind: string } => {
  const lang = langs.find((known) => known === originalLanguage);
  const isTranslated = langs.some(
    (one) => one !== lang && (after[one] !== 'missing' || before[one] !== 'missing'),
  );
  if (lang === undefined || !isTranslated) return { signOff: remembered, translationsBehind: '' };
  const fields = dataFields(collection.fields);
  const sections = (document: Values) =>
    sectionsOf(readUnits(fields, inOneLanguage(fields, document, lang), {}, 'en'));
  const { broughtUp } = ContextSchema.parse(req.context);
  const signOff = settleBases(remembered, {
    originalLanguage,
    before,
    after,
    was: sections(newest),
    is: sections(next),
    broughtUp,
  });
  return { signOff, translationsBehind: languagesBehind(signOff, after) };
};
