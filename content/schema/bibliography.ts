import { z } from 'zod';
import { CslTypeSchema } from '../vocabulary/csl-types.ts';
import { LangSchema } from '../vocabulary/lang.ts';
import { PartialDateSchema } from './date.ts';
import { ItemIdSchema } from './slug.ts';
import { line } from './text.ts';

/** A source in CSL-JSON's words; dates are EDTF strings, which CSL allows. */
export const CslSchema = z.strictObject({
  type: CslTypeSchema,
  title: line(500),
  /** Corporate authors as `literal`, people as `family` and `given`. */
  author: z
    .array(
      z.union([
        z.strictObject({ literal: line() }),
        z.strictObject({ family: line(), given: line().optional() }),
      ]),
    )
    .default([]),
  issued: PartialDateSchema.optional(),
  publisher: line().optional(),
  'container-title': line().optional(),
  volume: line(40).optional(),
  issue: line(40).optional(),
  page: line(40).optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  DOI: line(200).optional(),
  accessed: PartialDateSchema.optional(),
  language: LangSchema.optional(),
});

/** A source that the text refers to by key. */
export const BibliographicReferenceSchema = z.strictObject({ key: ItemIdSchema, csl: CslSchema });
