import { z } from 'zod';
import {
  criteria,
  evaluationIndependences,
  evaluationMethods,
  evaluationTimings,
} from '../vocabulary/index.ts';
import { genderMarkers, managementResponseStatuses, projectTypes, regions } from '../vocabulary/index.ts';
import { DateSchema, PartialDateSchema, PeriodSchema } from './date.ts';
import { defineKind } from './define-kind.ts';
import { AmountSchema, CurrencySchema } from './money.ts';
import { numberedFacts, numberedTexts } from './numbered-items.ts';
import { publicationFacts, publicationTexts } from './publication.ts';
import { agent, reference } from './reference.ts';
import { ItemIdSchema } from './slug.ts';
import { line, text } from './text.ts';

/** The summary of an evaluation, with what it found and what it recommends. */
export const evaluationBrief = defineKind({
  kind: 'evaluation-brief',
  body: 'optional',
  facts: {
    ...publicationFacts,
    ...numberedFacts,
    evaluationType: z.strictObject({
      timing: evaluationTimings.schema,
      independence: evaluationIndependences.schema,
    }),
    evaluators: z.array(agent()).default([]),
    fieldVisit: PeriodSchema.optional(),
    reportDate: DateSchema,
    commissionedBy: agent().optional(),
    managedBy: z.strictObject({ agent: agent() }).optional(),
    /** The criteria evaluated, in the order of the report. */
    criteria: z.array(z.strictObject({ id: ItemIdSchema, code: criteria.schema })).default([]),
    methodology: z.strictObject({ methods: z.array(evaluationMethods.schema).default([]) }).optional(),
    geographicCoverage: z.array(regions.schema).default([]),
    projectSnapshot: z
      .strictObject({
        type: projectTypes.schema,
        code: line(40).optional(),
        genderMarker: genderMarkers.schema.optional(),
        start: PartialDateSchema.optional(),
        end: PartialDateSchema.optional(),
        donor: reference('organisations').optional(),
        budget: AmountSchema.optional(),
        currency: CurrencySchema.optional(),
      })
      .optional(),
    /** `criterion` is the id of one of the criteria above. */
    findings: z.array(z.strictObject({ id: ItemIdSchema, criterion: ItemIdSchema })).default([]),
    goodPractices: z.array(reference('factsheets')).default([]),
    managementResponse: z
      .strictObject({
        status: managementResponseStatuses.schema,
        date: DateSchema.optional(),
        file: reference('documents').optional(),
      })
      .optional(),
    fullReport: reference('documents').optional(),
    termsOfReference: reference('documents').optional(),
    qualityRating: line(60).optional(),
  },
  texts: {
    ...publicationTexts,
    ...numberedTexts,
    managedBy: z.strictObject({ role: line() }).optional(),
    purpose: text(),
    intendedUse: text().optional(),
    criteria: z.record(ItemIdSchema, z.strictObject({ label: line(120) })).default({}),
    questions: z.array(text(600)).default([]),
    methodology: z.strictObject({ text: text() }).optional(),
    limitations: text().optional(),
    projectSummary: text(),
    findings: z
      .record(ItemIdSchema, z.strictObject({ statement: text(), evidence: z.array(text(1_000)).default([]) }))
      .default({}),
    crossCutting: z
      .strictObject({
        gender: text().optional(),
        humanRights: text().optional(),
        inclusion: text().optional(),
        environment: text().optional(),
      })
      .optional(),
    conclusions: z.array(text(2_000)).default([]),
    managementResponse: z.strictObject({ overall: text() }).optional(),
  },
});
