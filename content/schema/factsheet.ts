import { z } from 'zod';
import { CountrySchema } from '../vocabulary/countries.ts';
import { evidenceStrengths, practiceStages } from '../vocabulary/index.ts';
import { PeriodSchema } from './date.ts';
import { defineKind } from './define-kind.ts';
import { AmountSchema, CurrencySchema } from './money.ts';
import { numberedFacts, numberedTexts } from './numbered-items.ts';
import { publicationFacts, publicationTexts } from './publication.ts';
import { agent, referenceToAny } from './reference.ts';
import { ItemIdSchema } from './slug.ts';
import { line, text } from './text.ts';

const people = z.int().nonnegative();

/** One initiative that others can replicate or adapt. */
export const factsheet = defineKind({
  kind: 'factsheet',
  body: 'optional',
  facts: {
    ...publicationFacts,
    lessons: numberedFacts.lessons,
    practiceStage: practiceStages.schema,
    locations: z.array(z.strictObject({ id: ItemIdSchema, country: CountrySchema })).default([]),
    period: PeriodSchema.optional(),
    implementers: z.array(agent()).default([]),
    stakeholders: z.array(agent()).default([]),
    /** How many people took part. */
    reach: z
      .strictObject({
        total: people,
        women: people.optional(),
        men: people.optional(),
        children: people.optional(),
      })
      .optional(),
    resources: z
      .strictObject({ budget: AmountSchema.optional(), currency: CurrencySchema.optional() })
      .optional(),
    results: z
      .array(
        z.strictObject({ id: ItemIdSchema, baseline: z.number().optional(), value: z.number().optional() }),
      )
      .default([]),
    evidenceStrength: evidenceStrengths.schema.optional(),
    tools: z
      .array(referenceToAny(['documents', 'knowledge-papers', 'factsheets', 'evaluation-briefs']))
      .default([]),
    /** A name that protects the person; the consent itself never leaves the CMS. */
    testimony: z.strictObject({ alias: line(80) }).optional(),
    contact: z.strictObject({ office: line(), email: z.email() }).optional(),
  },
  texts: {
    ...publicationTexts,
    lessons: numberedTexts.lessons,
    objective: text(),
    context: text(),
    locations: z.record(ItemIdSchema, z.strictObject({ area: line() })).default({}),
    targetGroup: text(2_000),
    steps: z.array(text(2_000)).default([]),
    resources: z.strictObject({ staff: text(2_000).optional() }).optional(),
    validation: text().optional(),
    results: z
      .record(
        ItemIdSchema,
        z.strictObject({
          statement: text(1_000),
          indicator: line().optional(),
          unit: line(60).optional(),
          source: line().optional(),
        }),
      )
      .default({}),
    innovation: text().optional(),
    enablingFactors: z.array(text(1_000)).default([]),
    obstacles: z.array(z.strictObject({ text: text(1_000), mitigation: text(1_000).optional() })).default([]),
    sustainability: text(),
    sustainabilityInputs: z.array(text(1_000)).default([]),
    replicability: z
      .strictObject({
        conditions: text().optional(),
        adaptation: text().optional(),
        scaleUp: text().optional(),
      })
      .optional(),
    gender: text().optional(),
    environment: text().optional(),
    doNoHarm: text().optional(),
    testimony: z.strictObject({ text: text(2_000) }).optional(),
    contact: z.strictObject({ role: line() }).optional(),
  },
});
