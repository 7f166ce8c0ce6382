import { z } from 'zod';
import { horizons, implementations, priorities, responses } from '../vocabulary/index.ts';
import { DateSchema } from './date.ts';
import { agent, reference } from './reference.ts';
import { ItemIdSchema } from './slug.ts';
import { text } from './text.ts';

/** What a recommendation is apart from its words. Its source is the publication in whose folder it stands. */
export const RecommendationFactsSchema = z.strictObject({
  id: ItemIdSchema,
  /** As printed in the publication; anchors and addresses use it. */
  number: z.int().positive(),
  audience: z.array(agent()).default([]),
  horizon: horizons.schema,
  dueDate: DateSchema.optional(),
  priority: priorities.schema.optional(),
  /** Ids of the findings it rests on. */
  basedOnFindings: z.array(ItemIdSchema).default([]),
  response: responses.schema.default('pending'),
  actions: z
    .array(
      z.strictObject({
        id: ItemIdSchema,
        responsible: agent().optional(),
        due: DateSchema.optional(),
        status: implementations.schema.default('not-started'),
        evidence: reference('documents').optional(),
      }),
    )
    .default([]),
  implementation: implementations.schema.default('not-started'),
  statusHistory: z
    .array(z.strictObject({ id: ItemIdSchema, date: DateSchema, status: implementations.schema }))
    .default([]),
});

/** A recommendation's words in one language. */
export const RecommendationTextsSchema = z.strictObject({
  text: text(2_000),
  responseText: text(2_000).optional(),
  actions: z.record(ItemIdSchema, z.strictObject({ text: text(1_000) })).default({}),
  statusHistory: z.record(ItemIdSchema, z.strictObject({ note: text(1_000) })).default({}),
});

/** A lesson: whom or what it applies to, and its number in the publication. */
export const LessonFactsSchema = z.strictObject({
  id: ItemIdSchema,
  number: z.int().positive(),
  /** Topics to which it applies. */
  appliesTo: z.array(reference('topics')).default([]),
});

export const LessonTextsSchema = z.strictObject({ text: text(2_000) });
