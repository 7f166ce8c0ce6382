import type { CollectionAfterChangeHook } from 'payload';
import { z } from 'zod';
import { IdSchema } from '../fields/values.ts';
import { comesFromRecord, comesFromWord } from '../hooks/record-source.ts';
import { logDeed } from '../sign-off/activity.ts';
import { RecommendationsSchema } from './read-source.ts';
import { findChanges, printChange } from './response-changes.ts';

const DocumentSchema = z.looseObject({
  id: IdSchema,
  title: z.string().nullish().catch(undefined),
  recommendations: RecommendationsSchema.nullish().catch(undefined),
});

/**
 * Writes down what a save did to the answers to recommendations, their states and days. The log keeps it when versions are pruned, and
 * needs no table of its own: such a change is a change of state, of no language.
 */
export const logResponse: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || comesFromRecord(req) || comesFromWord(req)) return doc;
  const is = DocumentSchema.parse(doc);
  const was = DocumentSchema.partial().safeParse(previousDoc).data;
  const document = `${collection.slug}/${is.id}`;
  for (const change of findChanges(was?.recommendations ?? [], is.recommendations ?? []))
    await logDeed(req, {
      action: 'state-changed',
      document,
      title: is.title ?? null,
      state: change.to,
      note: printChange(change),
    });
  return doc;
};
