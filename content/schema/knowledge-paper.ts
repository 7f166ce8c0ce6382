import { z } from 'zod';
import { CountrySchema } from '../vocabulary/countries.ts';
import { implicationAudiences } from '../vocabulary/implication-audiences.ts';
import { defineKind } from './define-kind.ts';
import { numberedFacts, numberedTexts } from './numbered-items.ts';
import { publicationFacts, publicationTexts } from './publication.ts';
import { agent, reference } from './reference.ts';
import { ItemIdSchema } from './slug.ts';
import { line, text } from './text.ts';

/** A long, researched text, as a rule an issue of a series. */
export const knowledgePaper = defineKind({
  kind: 'knowledge-paper',
  body: 'required',
  facts: {
    ...publicationFacts,
    ...numberedFacts,
    /** Commissioned by the hub's research fund. */
    researchFund: z.boolean().default(false),
    fieldExamples: z
      .array(
        z.strictObject({
          id: ItemIdSchema,
          country: CountrySchema.optional(),
          implementers: z.array(reference('organisations')).default([]),
        }),
      )
      .default([]),
    implications: z
      .array(z.strictObject({ id: ItemIdSchema, audience: implicationAudiences.schema }))
      .default([]),
    peerReviewers: z.array(agent()).default([]),
    datasets: z.array(z.strictObject({ title: line(), url: z.url({ protocol: /^https$/ }) })).default([]),
  },
  texts: {
    ...publicationTexts,
    ...numberedTexts,
    executiveSummary: text().optional(),
    knowledgeGap: text().optional(),
    researchQuestions: z.array(text(600)).default([]),
    methodology: text().optional(),
    findingsByLevel: z
      .strictObject({
        individual: text().optional(),
        community: text().optional(),
        structural: text().optional(),
      })
      .optional(),
    fieldExamples: z.record(ItemIdSchema, z.strictObject({ title: line(), text: text() })).default({}),
    implications: z.record(ItemIdSchema, z.strictObject({ text: text() })).default({}),
    actionableInputs: z.array(text(1_000)).default([]),
  },
});
