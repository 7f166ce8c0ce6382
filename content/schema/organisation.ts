import { z } from 'zod';
import { CountrySchema } from '../vocabulary/countries.ts';
import { organisationTypes } from '../vocabulary/organisation-types.ts';
import { defineKind } from './define-kind.ts';
import { reference } from './reference.ts';
import { line } from './text.ts';

/** A body that publishes, funds, implements or takes part. */
export const organisation = defineKind({
  kind: 'organisation',
  body: 'none',
  facts: {
    acronym: line(30).optional(),
    type: organisationTypes.schema,
    /** Research Organization Registry identifier, as an address. */
    ror: z.url({ hostname: /^ror\.org$/ }).optional(),
    url: z.url({ protocol: /^https$/ }).optional(),
    country: CountrySchema.optional(),
    partOf: reference('organisations').optional(),
    logo: reference('media').optional(),
  },
  texts: { name: line() },
});
