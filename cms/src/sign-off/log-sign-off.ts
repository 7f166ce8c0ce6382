import { langs } from '@kmh/content/vocabulary';
import type { CollectionAfterChangeHook } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { readLanguageDetails } from '../hooks/language-details.ts';
import { comesFromRecord, comesFromWord } from '../hooks/record-source.ts';
import { logDeed } from './activity.ts';
import type { Action } from './activity.ts';

const DocumentSchema = z.looseObject({
  id: IdSchema,
  title: z.string().nullish().catch(undefined),
  lifecycle: z.string().nullish(),
});
const ContextSchema = z.looseObject({ fallen: z.array(z.string()).default([]) });

/** Writes down what a save did to the states of languages, and that a publication was withdrawn. */
export const logSignOff: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (comesFromRecord(req) || comesFromWord(req)) return doc;
  const { id, lifecycle, title } = DocumentSchema.parse(doc);
  const about = { document: `${collection.slug}/${id}`, title: title ?? null };
  const { fallen } = ContextSchema.parse(req.context);
  const [before, after] = [readLanguageDetails(previousDoc), readLanguageDetails(doc)];
  for (const lang of langs) {
    const { state } = after[lang];
    if (state === before[lang].state) continue;
    const action: Action =
      state === 'approved' ? 'approved' : fallen.includes(lang) ? 'fallen' : 'state-changed';
    await logDeed(req, { ...about, action, lang, state });
  }
  const was = DocumentSchema.partial().safeParse(previousDoc).data?.lifecycle;
  if (lifecycle === 'withdrawn' && was !== 'withdrawn') await logDeed(req, { ...about, action: 'withdrawn' });
  return doc;
};
