import { z } from 'zod';
import {
  attachmentKinds,
  contributorRoles,
  dimensions,
  levels,
  licences,
  lifecycles,
} from '../vocabulary/index.ts';
import { populationGroups, regions, relationTypes } from '../vocabulary/index.ts';
import { CountrySchema } from '../vocabulary/countries.ts';
import { LangSchema } from '../vocabulary/lang.ts';
import { BibliographicReferenceSchema } from './bibliography.ts';
import { DateSchema } from './date.ts';
import { LanguagesSchema } from './languages.ts';
import { PermalinkIdSchema } from './permalink-id.ts';
import { agent, page, reference } from './reference.ts';
import { ItemIdSchema } from './slug.ts';
import { line, text } from './text.ts';

/** Facts of everything that has a page and a permanent address. */
export const pageFacts = {
  permalinkId: PermalinkIdSchema,
  /** The language in which it was written; the others are translations. */
  originalLanguage: LangSchema,
  languages: LanguagesSchema,
  /** The texts were invented to show the system; the facts in them are real. */
  sample: z.boolean().default(false),
};

/** Facts that need no translation and that every publication has. */
export const publicationFacts = {
  ...pageFacts,
  /** In the order in which they are named. */
  contributors: z.array(z.strictObject({ agent: agent(), role: contributorRoles.schema })).default([]),
  publisher: agent(),
  datePublished: DateSchema,
  /** When it first appeared elsewhere, if it did. */
  dateOriginal: DateSchema.optional(),
  /** The day of the last publication here (dcterms:modified). */
  dateModified: DateSchema.optional(),
  version: z.int().positive().default(1),
  changeNotes: z
    .array(z.strictObject({ id: ItemIdSchema, date: DateSchema, minor: z.boolean().default(false) }))
    .default([]),
  lifecycle: lifecycles.schema.default('current'),
  withdrawal: z.strictObject({ date: DateSchema, replacedBy: page().optional() }).optional(),
  reviewBy: DateSchema.optional(),
  embargoUntil: DateSchema.optional(),
  countries: z.array(CountrySchema).default([]),
  regions: z.array(regions.schema).default([]),
  topics: z.array(reference('topics')).default([]),
  levels: z.array(levels.schema).default([]),
  dimensions: z.array(dimensions.schema).default([]),
  populationGroups: z.array(populationGroups.schema).default([]),
  /** Sustainable Development Goals, 1–17. */
  sdgs: z.array(z.int().min(1).max(17)).default([]),
  /** Objectives of the Global Compact for Migration, 1–23. */
  gcmObjectives: z.array(z.int().min(1).max(23)).default([]),
  project: reference('projects').optional(),
  donors: z.array(reference('organisations')).default([]),
  series: reference('series').optional(),
  issueNumber: z.int().positive().optional(),
  relatedItems: z.array(z.strictObject({ relation: relationTypes.schema, target: page() })).default([]),
  /** Language, size and pages are facts of the document itself. */
  attachments: z
    .array(z.strictObject({ file: reference('documents'), kind: attachmentKinds.schema }))
    .default([]),
  cover: reference('media').optional(),
  isbn: line(20).optional(),
  doi: line(200).optional(),
  documentSymbol: line(60).optional(),
  licence: licences.schema,
  references: z.array(BibliographicReferenceSchema).default([]),
  acronyms: z.array(z.strictObject({ id: ItemIdSchema, short: line(30) })).default([]),
  newsletter: z.strictObject({ image: reference('media').optional() }).optional(),
};

/** Words of everything that has a page. */
export const pageTexts = {
  title: line(250),
  /** Stands alone: on cards, in search results, in newsletters. */
  summary: line(300),
};

/** Words that every publication has, in one language. */
export const publicationTexts = {
  title: pageTexts.title,
  subtitle: line(250).optional(),
  summary: pageTexts.summary,
  keyMessages: z.array(text(600)).default([]),
  changeNotes: z.record(ItemIdSchema, z.strictObject({ note: text(1_000) })).default({}),
  withdrawal: z.strictObject({ reason: text(1_000) }).optional(),
  disclaimer: text(2_000).optional(),
  acronyms: z.record(ItemIdSchema, z.strictObject({ long: line() })).default({}),
  newsletter: z.strictObject({ headline: line(120).optional(), blurb: text(300).optional() }).optional(),
};
