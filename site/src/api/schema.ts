import { pageKinds } from '@kmh/content/schema';
import {
  LangSchema,
  horizons,
  implementations,
  licences,
  lifecycles,
  relationTypes,
  responses,
} from '@kmh/content/vocabulary';
import { z } from 'zod';

/* The API's own words. A field may be added; one that is there keeps its name and meaning as long as the version is 1. */

/** Of the API; part of every address. */
export const apiVersion = 1;

const address = z.url().describe('A full address.');
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('A day, month or year (W3CDTF).');
const codes = z.array(z.string());

const AgentSchema = z.strictObject({
  type: z.enum(['person', 'organisation']),
  name: z.string(),
  family: z.string().optional().describe('Of a person: the name under which it is sorted.'),
  given: z.string().optional(),
  acronym: z.string().optional(),
  address: address.describe('Its page.'),
  identifier: address.optional().describe('ORCID or ROR.'),
});

const TermSchema = z.strictObject({ code: z.string(), label: z.string() });

const FileSchema = z.strictObject({
  address,
  mediaType: z.string(),
  language: LangSchema,
  bytes: z.int().positive().optional(),
  title: z.string().optional().describe('Of a document that comes with the publication.'),
});

const PictureSchema = z.strictObject({
  address,
  mediaType: z.string(),
  width: z.int(),
  height: z.int(),
  bytes: z.int(),
  alt: z.string().describe('Empty for a decorative picture.'),
  credit: z.string(),
});

const NumberedSchema = z.strictObject({ number: z.int(), text: z.string(), address });

const RecommendationSchema = NumberedSchema.extend({
  audience: z.array(z.string()),
  horizon: z.enum(horizons.codes),
  dueDate: date.optional(),
  response: z.enum(responses.codes).describe('Of those to whom it is addressed.'),
  implementation: z.enum(implementations.codes),
});

const TranslationSchema = z
  .strictObject({
    address: address.describe('The page.'),
    permalink: address.describe('The address of this language that never changes.'),
    stale: z.boolean().describe('The translation is older than its original.'),
    title: z.string(),
    subtitle: z.string().optional(),
    summary: z.string(),
    contributors: z.array(z.strictObject({ role: z.string(), agent: AgentSchema })),
    publisher: AgentSchema.optional(),
    topics: z.array(TermSchema),
    countries: z.array(TermSchema),
    regions: z.array(TermSchema),
    licence: z.string().optional(),
    withdrawalReason: z.string().optional(),
    picture: PictureSchema.optional(),
    newsletter: z
      .strictObject({ headline: z.string(), blurb: z.string() })
      .describe('Words for newsletters.'),
    files: z.array(FileSchema).describe('The publication in other forms, then documents that come with it.'),
    recommendations: z.array(RecommendationSchema),
    lessons: z.array(NumberedSchema),
    venue: z.string().optional().describe('Of an event.'),
  })
  .describe('An entry in one language.');

/** An entry with all its languages. */
export const EntrySchema = z
  .strictObject({
    id: z.string().describe('The permanent number, as in its permalink.'),
    kind: z.enum(pageKinds),
    permalink: address,
    originalLanguage: LangSchema,
    issued: date.optional(),
    modified: date.optional(),
    dateOriginal: date.optional(),
    reviewBy: date.optional(),
    version: z.int().positive(),
    lifecycle: z.strictObject({
      state: z.enum(lifecycles.codes),
      withdrawn: date.optional(),
      replacedBy: address.optional().describe('The permalink of what took its place.'),
    }),
    licence: z.strictObject({ code: z.enum(licences.codes), address: address.optional() }).optional(),
    identifiers: z.strictObject({
      doi: z.string().optional(),
      isbn: z.string().optional(),
      documentSymbol: z.string().optional(),
      issn: z.string().optional(),
      projectCode: z.string().optional(),
      iatiId: z.string().optional(),
    }),
    series: z.strictObject({ permalink: address, issueNumber: z.int().optional() }).optional(),
    project: address.optional().describe('The permalink of the project it comes from.'),
    topics: codes,
    countries: codes.describe('ISO 3166-1 alpha-2.'),
    regions: codes,
    levels: codes,
    dimensions: codes,
    populationGroups: codes,
    sdgs: z.array(z.int()),
    gcmObjectives: z.array(z.int()),
    related: z.array(z.strictObject({ relation: z.enum(relationTypes.codes), permalink: address })),
    event: z
      .strictObject({
        start: z.string(),
        end: z.string(),
        timezone: z.string(),
        mode: z.string(),
        joinUrl: address.optional(),
        languages: z.array(LangSchema),
      })
      .optional(),
    sample: z.boolean().describe('The texts were invented to show the system.'),
    translations: z.partialRecord(LangSchema, TranslationSchema),
  })
  .describe('An entry of the library with all its languages.');
export type ApiEntry = z.output<typeof EntrySchema>;
export type ApiTranslation = z.output<typeof TranslationSchema>;

/** A page of the list of all entries. */
export const ListSchema = z.strictObject({
  total: z.int(),
  entries: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(pageKinds),
      issued: date.optional(),
      modified: date.optional(),
      address: address.describe('All that is known of it.'),
      titles: z.partialRecord(LangSchema, z.string()),
    }),
  ),
  next: address.optional(),
});
export type ApiList = z.output<typeof ListSchema>;
