import { z } from 'zod';
import { CountrySchema } from '../vocabulary/countries.ts';
import { genderMarkers, partnerRoles, projectStatuses, projectTypes, regions } from '../vocabulary/index.ts';
import { PartialDateSchema } from './date.ts';
import { defineKind } from './define-kind.ts';
import { AmountSchema, CurrencySchema } from './money.ts';
import { pageFacts, pageTexts } from './publication.ts';
import { reference } from './reference.ts';
import { line, text } from './text.ts';

/** A project or programme that publications come from and evaluations look at. */
export const project = defineKind({
  kind: 'project',
  body: 'optional',
  facts: {
    ...pageFacts,
    code: line(40).optional(),
    iatiId: line(80).optional(),
    type: projectTypes.schema,
    status: projectStatuses.schema,
    genderMarker: genderMarkers.schema.optional(),
    start: PartialDateSchema.optional(),
    end: PartialDateSchema.optional(),
    budget: AmountSchema.optional(),
    currency: CurrencySchema.optional(),
    donors: z.array(reference('organisations')).default([]),
    partners: z
      .array(
        z.strictObject({
          organisation: reference('organisations'),
          country: CountrySchema.optional(),
          role: partnerRoles.schema,
        }),
      )
      .default([]),
    countries: z.array(CountrySchema).default([]),
    regions: z.array(regions.schema).default([]),
    parent: reference('projects').optional(),
  },
  texts: {
    ...pageTexts,
    objectives: z.array(text(2_000)).default([]),
    components: z.array(z.strictObject({ title: line(), text: text() })).default([]),
    /** A change in the project's course that readers must know of. */
    note: text().optional(),
  },
});
